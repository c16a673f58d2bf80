import { Formulier, Foutmelding, Knop, type Antwoord, type Storing, type Veld } from "@wmo-kit/schermen";
import type { IsoDatum } from "@wmo-kit/domain/rekenen";
import { Merk, type Merktoon } from "@wmo-kit/schermen/kit";
import type { JSX } from "preact";
import { useState } from "preact/hooks";

import type { Berichtweergave } from "../../../src/advies/weergave.js";
import { sendAfgehandeld, sendOpnieuw, type Berichten } from "./advies-client.js";

const TONEN = {
  klaargezet: "loopt",
  verstuurd: "loopt",
  bevestigd: "goed",
  besloten: "goed",
  geweigerd: "fout",
  mislukt: "fout",
  afgehandeld: "rustig",
} as const satisfies Record<Berichtweergave["stand"], Merktoon>;

const TOELICHTING: readonly [Veld] = [
  { naam: "toelichting", label: "Wat hebt u gedaan?", uitleg: "Schrijf het kort op, zonder naam of BSN.", soort: "langeTekst", verplicht: true, opties: null, velden: null, voorstel: null, min: null, max: 500, alleenBij: null },
];

interface BerichtkaartProps {
  readonly dossierId: string;
  readonly bericht: Berichtweergave;
  readonly vandaag: IsoDatum;
  readonly onBerichten: (berichten: readonly Berichtweergave[]) => void;
}

/** A message: to whom, what became of it, and what to do when it went wrong. @source W-98.4 */
export const Berichtkaart = ({ dossierId, bericht, vandaag, onBerichten }: BerichtkaartProps): JSX.Element => {
  const { kenmerk, titel, aan, stand, standTekst, momenten, redenen, watNu, acties } = bericht;
  const [open, setOpen] = useState(false);
  const [storing, setStoring] = useState<Storing>();
  const doe = async (vraag: Promise<Antwoord<Berichten>>): Promise<void> => {
    const antwoord = await vraag;
    if (antwoord._tag !== "gelukt") return setStoring(antwoord);
    setStoring(undefined);
    onBerichten(antwoord.waarde.berichten);
  };
  return (
    <li class="bericht">
      <div class="bericht__inhoud">
        <h3 class="nl-heading nl-heading--level-5">
          {titel} <Merk toon={TONEN[stand]} tekst={standTekst} />
        </h3>
        <p class="nl-paragraph">Aan {aan}.</p>
        <p class="nl-paragraph bijzaak">{momenten.map(({ wat, wanneer }) => `${wat}: ${wanneer}`).join(" · ")}</p>
        {redenen.map((reden) => (
          <p key={reden} class="nl-paragraph">
            {reden}
          </p>
        ))}
        {watNu === null ? null : <p class="nl-paragraph">{watNu}</p>}
        {storing === undefined ? null : <Foutmelding storing={storing} />}
        {acties.includes("opnieuw") ? <Knop onClick={() => void doe(sendOpnieuw(dossierId, kenmerk))}>Opnieuw versturen</Knop> : null}
        {acties.includes("afhandelen") && !open ? <Knop onClick={() => setOpen(true)}>Op afgehandeld zetten</Knop> : null}
        {open ? (
          <Formulier
            id={`afhandelen-${kenmerk}`}
            velden={TOELICHTING}
            vandaag={vandaag}
            conceptsleutel={`${dossierId}:${kenmerk}:afhandelen`}
            knoptekst="Opslaan"
            verstuur={({ toelichting }) => sendAfgehandeld(dossierId, kenmerk, String(toelichting))}
            onGelukt={(nieuw) => {
              setOpen(false);
              onBerichten(nieuw.berichten);
            }}
            onAnnuleer={() => setOpen(false)}
          />
        ) : null}
      </div>
    </li>
  );
};
