import { Foutmelding, Laden, Paginakop, useVraag } from "@wmo-kit/schermen";
import { Kopieherinnering } from "@wmo-kit/schermen/kit";
import type { JSX } from "preact";
import { useLocation } from "preact-iso";

import { fetchWerklijst } from "../api-client.js";
import { Legestaat } from "../werklijst/legestaat.js";
import { Takenlijst } from "../werklijst/takenlijst.js";
import { toWerklijstvraag } from "../werklijst/werklijstvraag.js";

/** The start page: what has to be done now. */
export const Werklijstpagina = (): JSX.Element => {
  const { query } = useLocation();
  const vraag = toWerklijstvraag(query);
  const sleutel = JSON.stringify(vraag);
  const { waarde: werklijst, storing, herhaal } = useVraag(() => fetchWerklijst(vraag), sleutel);
  return (
    <>
      <Paginakop titel="Werklijst">
        {werklijst === undefined ? null : <p class="nl-paragraph bijzaak">Vandaag is het {werklijst.peildatumTekst}</p>}
      </Paginakop>
      <p class="nl-paragraph niet-afdrukken">
        <a class="nl-link" href="/toetsen">
          Te toetsen adviezen
        </a>
      </p>
      <Kopieherinnering />
      {storing === undefined ? null : <Foutmelding storing={storing} onOpnieuw={herhaal} />}
      {werklijst === undefined && storing === undefined ? <Laden wat="uw werklijst" /> : null}
      {werklijst === undefined ? null : werklijst.heeftInwoners ? <Takenlijst key={`${sleutel} ${werklijst.aantallen.alles} ${werklijst.volgende ?? ""}`} vraag={vraag} werklijst={werklijst} /> : <Legestaat onGeladen={herhaal} />}
    </>
  );
};
