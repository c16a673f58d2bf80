import { Foutmelding, Knop, type Storing } from "@wmo-kit/schermen";
import type { JSX } from "preact";
import { useState } from "preact/hooks";

import type { Declaratieweergave } from "../../../src/declaratie/weergave.js";
import { schrijfBedrag } from "./bedrag.js";
import { sendAntwoord, sendVoorstel } from "./declaratie-client.js";
import { splitGeld } from "./geld.js";
import { schrijfMaand } from "./maanden.js";

interface AntwoordstapProps {
  readonly declaratie: Declaratieweergave;
  readonly onAntwoord: (declaratie: Declaratieweergave) => void;
  readonly onVoorstel: (declaratieId: string) => void;
}

/** Reads the answer (325) and leads on from it: what was rejected goes into a new proposal once it is put right. */
export const Antwoordstap = ({ declaratie, onAntwoord, onVoorstel }: AntwoordstapProps): JSX.Element => {
  const { id, stand, maand, lijst } = declaratie;
  const [storing, setStoring] = useState<Storing | undefined>(undefined);
  const { toegekend, afgewezen } = splitGeld(declaratie);
  const afgewezenRegels = lijst.filter(({ uitkomst }) => uitkomst === "afgewezen").length;
  const lees = async (bestand: File): Promise<void> => {
    setStoring(undefined);
    const antwoord = await sendAntwoord(id, new Uint8Array(await bestand.arrayBuffer()));
    if (antwoord._tag === "gelukt") onAntwoord(antwoord.waarde);
    else setStoring(antwoord);
  };
  const corrigeer = async (): Promise<void> => {
    setStoring(undefined);
    const antwoord = await sendVoorstel(maand);
    if (antwoord._tag === "gelukt") onVoorstel(antwoord.waarde.id);
    else setStoring(antwoord);
  };
  if (stand === "voorgesteld" || stand === "vervallen") return <p class="nl-paragraph">Dit kan als de declaratie is verzonden.</p>;
  return (
    <>
      {stand === "beantwoord" ? (
        <p class="nl-paragraph">
          De gemeente kende <strong>{schrijfBedrag(toegekend)}</strong> toe
          {afgewezenRegels === 0 ? "; niets is afgewezen." : ` en wees ${schrijfBedrag(afgewezen)} af. Bij elke afgewezen regel hierboven staat wat u doet.`}
        </p>
      ) : (
        <>
          <p class="nl-paragraph">Kies het antwoord (325) dat u van de gemeente kreeg. Daarna ziet u per regel of die is toegekend.</p>
          <label class="nl-button nl-button--secondary bestandsknop">
            <input
              class="alleen-horen"
              type="file"
              accept=".xml,application/xml,text/xml"
              onChange={({ currentTarget }) => {
                const bestand = currentTarget.files?.[0];
                if (bestand !== undefined) void lees(bestand);
                currentTarget.value = "";
              }}
            />
            <span class="nl-button__label">325-bestand kiezen</span>
          </label>
        </>
      )}
      {storing === undefined ? null : <Foutmelding storing={storing} />}
      {afgewezenRegels === 0 ? null : (
        <div class="utrecht-button-group">
          <Knop soort="primary" onClick={() => void corrigeer()}>
            Correctie maken over {schrijfMaand(maand)}
          </Knop>
        </div>
      )}
    </>
  );
};
