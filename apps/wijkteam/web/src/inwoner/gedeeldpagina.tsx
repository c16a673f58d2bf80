import "./inwoner.css";

import { Foutmelding, Laden, Paginakop, useVraag } from "@wmo-kit/schermen";
import type { JSX } from "preact";

import { Beeld } from "./beeld.js";
import { fetchGedeelddossier } from "./inwoner-client.js";

/** What a resident shares with who signed in, and until when. @source W-95.3 */
export const Gedeeldpagina = (): JSX.Element => {
  const { waarde, storing, herhaal } = useVraag(fetchGedeelddossier, "");
  const dossier = waarde?.gevonden;
  return (
    <div class="eigendossier">
      <Paginakop titel="Met u gedeeld" />
      {storing === undefined ? null : <Foutmelding storing={storing} onOpnieuw={herhaal} />}
      {waarde === undefined && storing === undefined ? <Laden wat="wat met u gedeeld is" /> : null}
      {dossier === null ? <p class="nl-paragraph kaart">Met u wordt nu niets gedeeld.</p> : null}
      {dossier === undefined || dossier === null ? null : (
        <>
          <p class="nl-paragraph">
            {dossier.naam} deelt met u: {dossier.onderdelenTekst}. U ziet dit tot en met {dossier.totTekst}. Waar “u” staat, is {dossier.naam} bedoeld. Vertel het niet verder zonder het te vragen.
          </p>
          <Beeld dossier={dossier} />
        </>
      )}
    </div>
  );
};
