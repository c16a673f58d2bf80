import { Formulier, Knop, readPeildatum } from "@wmo-kit/schermen";
import type { JSX } from "preact";
import { useState } from "preact/hooks";

import type { Eigendossier, Voorstelweergave } from "../../../src/inwoner/weergave.js";
import { Deel } from "./beeld.js";
import { sendVoorstel } from "./inwoner-client.js";
import { VOORSTELVELDEN } from "./inwonervelden.table.js";

/** A proposal with its answer. */
export const Voorstel = ({ voorstel: { onderdeelTekst, tekst, gedaanTekst, antwoord } }: { readonly voorstel: Voorstelweergave }): JSX.Element => (
  <>
    <p class="nl-paragraph bijzaak">
      {onderdeelTekst}, {gedaanTekst}
    </p>
    <blockquote class="letterlijk">{tekst}</blockquote>
    {antwoord === null ? (
      <p class="nl-paragraph">Nog geen antwoord.</p>
    ) : (
      <>
        <p class="nl-paragraph">
          <strong>{antwoord.besluitTekst}</strong>
        </p>
        <p class="nl-paragraph letterlijk">{antwoord.tekst}</p>
        <p class="nl-paragraph bijzaak">
          {antwoord.door === null ? "" : `${antwoord.door}, `}
          {antwoord.gegevenTekst}
        </p>
      </>
    )}
  </>
);

interface VoorstellenProps {
  readonly dossier: Eigendossier;
  readonly onDossier: (dossier: Eigendossier) => void;
}

/** “Klopt iets niet?”: what the resident proposes, in the own words, and what came of it. @source W-95.3 */
export const Voorstellen = ({ dossier: { id, peildatum, voorstellen }, onDossier }: VoorstellenProps): JSX.Element => {
  const [open, setOpen] = useState(false);
  const [klaar, setKlaar] = useState(false);
  const vandaag = readPeildatum(peildatum);
  return (
    <Deel id="voorstellen" kop="Klopt iets niet?">
      <p class="nl-paragraph">
        Schrijf op wat anders moet of wat erbij moet. Uw woorden blijven precies zo staan. U krijgt hier antwoord.
      </p>
      {klaar ? (
        <p class="nl-paragraph" role="status">
          Verstuurd. U leest het antwoord hier.
        </p>
      ) : null}
      {open && vandaag !== undefined ? (
        <Formulier
          id="voorstel"
          velden={VOORSTELVELDEN}
          vandaag={vandaag}
          conceptsleutel="voorstel"
          knoptekst="Versturen"
          verstuur={(gegevens) => sendVoorstel(id, gegevens)}
          onGelukt={(dossier) => {
            setOpen(false);
            setKlaar(true);
            onDossier(dossier);
          }}
          onAnnuleer={() => setOpen(false)}
        />
      ) : (
        <Knop soort="primary" onClick={() => setOpen(true)}>
          Iets voorstellen
        </Knop>
      )}
      <ul class="eigenlijst">
        {voorstellen.map((voorstel) => (
          <li key={voorstel.voorstelId} class="kaart">
            <Voorstel voorstel={voorstel} />
          </li>
        ))}
      </ul>
    </Deel>
  );
};
