import type { JSX } from "preact";
import { useRoute } from "preact-iso";

import { fetchDossier } from "../api-client.js";
import { Berichten } from "../dossier/berichten.js";
import { Gegevens } from "../dossier/gegevens.js";
import { Stappen } from "../dossier/stappen.js";
import { Tijdlijn } from "../dossier/tijdlijn.js";
import { Toewijzingen } from "../dossier/toewijzingen.js";
import { Foutmelding } from "../onderdelen/foutmelding.js";
import { Laden } from "../onderdelen/laden.js";
import { Paginakop } from "../onderdelen/paginakop.js";
import { useVraag } from "../use-vraag.js";

/** One resident: the steps and the facts on the left, on the right what happened and the messages. */
export const Dossierpagina = (): JSX.Element => {
  const { dossierId = "" } = useRoute().params;
  const { waarde: dossier, storing, herhaal, vervang } = useVraag(() => fetchDossier(dossierId), dossierId);
  if (dossier === undefined && storing === undefined) return <Laden wat="het dossier" />;
  if (dossier === undefined) {
    return (
      <>
        <Paginakop titel="Dit dossier is nu niet te zien" tabtitel="Dossier" />
        {storing === undefined ? null : <Foutmelding storing={storing} onOpnieuw={herhaal} />}
        <p class="nl-paragraph">
          <a class="nl-link" href="/bewoners">
            Naar de lijst met bewoners
          </a>
        </p>
      </>
    );
  }
  return (
    <>
      <nav class="kruimel" aria-label="Kruimelpad">
        <a class="nl-link" href="/">
          Werklijst
        </a>
        <span aria-hidden="true"> / </span>
        <a class="nl-link" href="/bewoners">
          Bewoners
        </a>
      </nav>
      <Paginakop titel={dossier.naam} tabtitel="Dossier" />
      {storing === undefined ? null : <Foutmelding storing={storing} onOpnieuw={herhaal} />}
      <Gegevens key={dossier.id} dossier={dossier} onGetoond={herhaal} />
      <div class="dossier">
        <div class="dossier__links">
          <Stappen key={dossier.id} dossier={dossier} onDossier={vervang} />
          <Toewijzingen toewijzingen={dossier.toewijzingen} />
        </div>
        <div class="dossier__rechts">
          <Tijdlijn regels={dossier.tijdlijn} />
          <Berichten dossierId={dossier.id} berichten={dossier.berichten} />
        </div>
      </div>
    </>
  );
};
