import { Foutmelding, Laden, Paginakop, readPeildatum, useVraag } from "@wmo-kit/schermen";
import type { JSX } from "preact";
import { useRoute } from "preact-iso";

import { fetchDossier } from "../api-client.js";
import { fetchBerichten } from "./advies-client.js";
import { Berichtkaart } from "./berichtkaart.js";
import { Kruimel } from "./kruimel.js";

/** What was sent about one resident and what came back, with what to do when something went wrong. @source W-29.2, W-33.4, W-98.4 */
export const Berichtenpagina = (): JSX.Element => {
  const { dossierId = "" } = useRoute().params;
  const { waarde: dossier, storing: zonderDossier } = useVraag(() => fetchDossier(dossierId), dossierId);
  const { waarde, storing, herhaal, vervang } = useVraag(() => fetchBerichten(dossierId), dossierId);
  const vandaag = dossier === undefined ? undefined : readPeildatum(dossier.peildatum);
  const mis = zonderDossier ?? storing;
  if (dossier === undefined || waarde === undefined || vandaag === undefined) return mis === undefined ? <Laden wat="de berichten" /> : <Foutmelding storing={mis} onOpnieuw={herhaal} />;
  return (
    <>
      <Kruimel dossierId={dossierId} naam={dossier.naam} />
      <Paginakop titel="Verzonden en ontvangen" />
      {mis === undefined ? null : <Foutmelding storing={mis} onOpnieuw={herhaal} />}
      {waarde.berichten.length === 0 ? (
        <p class="nl-paragraph kaart">Er is nog niets verstuurd. Als u een advies verstuurt, staat hier wat er naar wie is gegaan en of het is ontvangen.</p>
      ) : (
        <ul class="berichten kaart">
          {waarde.berichten.map((bericht) => (
            <Berichtkaart key={bericht.kenmerk} dossierId={dossierId} bericht={bericht} vandaag={vandaag} onBerichten={(berichten) => vervang({ berichten })} />
          ))}
        </ul>
      )}
      <p class="nl-paragraph">
        <a class="nl-link" href={`/api/dossiers/${dossierId}/zaakexport`} download>
          Zaken van deze inwoner als bestand (JSON, zonder naam of BSN)
        </a>
      </p>
    </>
  );
};
