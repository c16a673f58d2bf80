import type { IsoDatum } from "@wmo-kit/domain/rekenen";
import type { Bewaringweergave, Verzoekregel } from "@wmo-kit/kit/api";
import type { JSX } from "preact";
import { useState } from "preact/hooks";

import { Formulier } from "../../formulier/formulier.js";
import { Knop } from "../../onderdelen/knop.js";
import { sendBesluit } from "./beheer-client.js";
import { BESLUITVELDEN, toBesluit } from "./besluitvelden.table.js";

interface VerzoekProps {
  readonly verzoek: Verzoekregel;
  readonly vandaag: IsoDatum;
  readonly onVervang: (bewaring: Bewaringweergave) => void;
}

/** One request: of whom, by when, and what was decided or can be decided. */
export const Verzoek = ({ verzoek, vandaag, onVervang }: VerzoekProps): JSX.Element => {
  const [open, setOpen] = useState(false);
  const { id, naam, dossierId, ontvangenTekst, uiterlijkTekst, teLaat, artikel, besluitTekst, toelichting } = verzoek;
  const wie = naam ?? `Dossier ${dossierId}`;
  return (
    <li class="account">
      <div>
        <h3 class="nl-heading nl-heading--level-5">{wie}</h3>
        <p class="nl-paragraph">{besluitTekst ?? `Beslis en vernietig uiterlijk op ${uiterlijkTekst} (${artikel})${teLaat ? "; dat is voorbij" : ""}.`}</p>
        <p class="nl-paragraph bijzaak">
          Ontvangen op {ontvangenTekst}
          {toelichting === null ? "" : `. ${toelichting}`}
        </p>
      </div>
      {besluitTekst !== null ? null : open ? (
        <Formulier
          id={`besluit-${id}`}
          velden={BESLUITVELDEN}
          vandaag={vandaag}
          conceptsleutel={`besluit:${id}`}
          knoptekst="Besluit vastleggen"
          verstuur={({ besluit, toelichting: tekst }) => sendBesluit(id, toBesluit(besluit, String(tekst)))}
          onGelukt={onVervang}
          onAnnuleer={() => setOpen(false)}
        />
      ) : (
        <Knop onClick={() => setOpen(true)}>
          Beslissen<span class="alleen-horen">: {wie}</span>
        </Knop>
      )}
    </li>
  );
};
