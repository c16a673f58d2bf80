import type { IsoDatum } from "@wmo-kit/domain/rekenen";
import { Foutmelding, Keuze, Knop, type Storing } from "@wmo-kit/schermen";
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

import { sendVoorstel } from "./declaratie-client.js";
import { useVoortgang } from "./use-voortgang.js";
import { listVoorbijeMaanden, schrijfMaand } from "./maanden.js";

/** Months that can be chosen: a year of care and the half year in which it may still be claimed. @unit months */
const KEUZEMAANDEN = 18;

interface NieuweDeclaratieProps {
  readonly vandaag: IsoDatum;
  readonly onVoorstel: (declaratieId: string) => void;
}

/** Begins a claim run: which month, and then the proposal. Making a proposal sends nothing. */
export const NieuweDeclaratie = ({ vandaag, onVoorstel }: NieuweDeclaratieProps): JSX.Element => {
  const maanden = listVoorbijeMaanden(vandaag, KEUZEMAANDEN);
  const [maand, setMaand] = useState(maanden[0] ?? "");
  const [bezig, setBezig] = useState(false);
  const [storing, setStoring] = useState<Storing | undefined>(undefined);
  const stopper = useRef<AbortController | undefined>(undefined);
  const voortgang = useVoortgang(bezig);
  // A proposal that nobody waits for is not made.
  useEffect(() => () => stopper.current?.abort(), []);
  const maak = async (): Promise<void> => {
    if (maand === "") return;
    setBezig(true);
    setStoring(undefined);
    const stop = new AbortController();
    stopper.current = stop;
    const antwoord = await sendVoorstel(maand, stop.signal);
    setBezig(false);
    if (antwoord._tag === "gelukt") onVoorstel(antwoord.waarde.id);
    else setStoring(antwoord);
  };
  return (
    <section class="kaart formulier" aria-labelledby="nieuwe-declaratie">
      <h2 class="nl-heading nl-heading--level-3" id="nieuwe-declaratie">
        Nieuwe declaratie
      </h2>
      <p class="nl-paragraph">Kies de maand. U krijgt eerst een voorstel om te controleren; er wordt nog niets verstuurd.</p>
      <Keuze
        id="declaratiemaand"
        label="Over welke maand"
        verplicht
        fout={undefined}
        opties={maanden.map((waarde) => ({ waarde, label: schrijfMaand(waarde) }))}
        gekozen={maand}
        onKies={setMaand}
      />
      {storing === undefined ? null : <Foutmelding storing={storing} />}
      {bezig ? (
        <div class="voorstelvoortgang" role="status">
          <p class="nl-paragraph">{voortgang === undefined ? "De registratie wordt gelezen." : `${voortgang.gedaan} van ${voortgang.totaal} bewoners nagekeken.`}</p>
          <progress class="voortgang" aria-label="Voorstel maken" {...(voortgang === undefined ? {} : { value: voortgang.gedaan, max: voortgang.totaal })} />
        </div>
      ) : null}
      <div class="utrecht-button-group">
        <Knop
          soort="primary"
          aria-disabled={bezig}
          onClick={() => {
            if (!bezig) void maak();
          }}
        >
          {bezig ? "Bezig met rekenen…" : "Voorstel maken"}
        </Knop>
        {bezig ? (
          <Knop soort="subtle" onClick={() => stopper.current?.abort()}>
            Stoppen
          </Knop>
        ) : null}
      </div>
    </section>
  );
};
