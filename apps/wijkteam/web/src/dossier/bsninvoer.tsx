import { Formulier, Knop, readPeildatum, type Antwoord, type Veld } from "@wmo-kit/schermen";
import type { JSX } from "preact";
import { useState } from "preact/hooks";

import type { Dossierweergave } from "../../../src/api/weergave.js";
import { sendBsn } from "../api-client.js";

const VELDEN: readonly [Veld] = [
  {
    naam: "bsn",
    label: "BSN",
    uitleg: "Negen cijfers. Neem het over van een geldig identiteitsbewijs.",
    soort: "tekst",
    verplicht: true,
    opties: null,
    velden: null,
    voorstel: null,
    min: null,
    max: 20,
    alleenBij: null,
  },
];

// The server names no field for a single value.
const opVeld = <A,>(antwoord: Antwoord<A>): Antwoord<A> => {
  if (antwoord._tag !== "probleem" || antwoord.probleem.velden === undefined) return antwoord;
  return { ...antwoord, probleem: { ...antwoord.probleem, velden: antwoord.probleem.velden.map(({ tekst }) => ({ pad: [VELDEN[0].naam], tekst })) } };
};

interface BsninvoerProps {
  readonly dossier: Dossierweergave;
  readonly onDossier: (dossier: Dossierweergave) => void;
}

/** Records the BSN once that may; until then it says when that will be. @source W-106.9 */
export const Bsninvoer = ({ dossier: { id, peildatum, bsnGemaskeerd, magBsnVastleggen }, onDossier }: BsninvoerProps): JSX.Element | null => {
  const [open, setOpen] = useState(false);
  const vandaag = readPeildatum(peildatum);
  if (!magBsnVastleggen) return <p class="nl-paragraph bijzaak">Het BSN vraagt u pas als het onderzoek is begonnen of als de inwoner hulp van u krijgt.</p>;
  if (!open || vandaag === undefined)
    return (
      <Knop soort="subtle" onClick={() => setOpen(true)}>
        {bsnGemaskeerd === null ? "BSN vastleggen" : "BSN verbeteren"}
      </Knop>
    );
  return (
    <Formulier
      id="bsn"
      velden={VELDEN}
      vandaag={vandaag}
      conceptsleutel={`${id}:bsn`}
      knoptekst="BSN opslaan"
      verstuur={async ({ bsn }) => opVeld(await sendBsn(id, String(bsn).replaceAll(/[\s.]/gu, "")))}
      onGelukt={(nieuw) => {
        setOpen(false);
        onDossier(nieuw);
      }}
      onAnnuleer={() => setOpen(false)}
    />
  );
};
