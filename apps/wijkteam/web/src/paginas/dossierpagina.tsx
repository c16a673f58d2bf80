import { Foutmelding, Laden, Paginakop, Tijdlijn, useVraag, type Storing } from "@wmo-kit/schermen";
import { DOSSIER_GESLOTEN, Noodtoegang, Wie } from "@wmo-kit/schermen/kit";
import type { JSX } from "preact";
import { useRoute } from "preact-iso";
import { useContext } from "preact/hooks";

import { fetchDossier } from "../api-client.js";
import { Brieven } from "../dossier/brieven.js";
import { Gegevens } from "../dossier/gegevens.js";
import { Meldingen } from "../dossier/meldingen.js";
import { Zaakstappen } from "../dossier/zaakstappen.js";
import { Gezin } from "../gezin/gezin.js";
import { Zaakwegen } from "../dossier/zaakwegen.js";

const isGesloten = (storing: Storing | undefined): boolean => storing?._tag === "probleem" && storing.probleem.code === DOSSIER_GESLOTEN;

/** One resident: what must be done and the facts on the left, on the right what happened. */
export const Dossierpagina = (): JSX.Element => {
  const { dossierId = "" } = useRoute().params;
  const { waarde: dossier, storing, herhaal, vervang } = useVraag(() => fetchDossier(dossierId), dossierId);
  const magInNood = useContext(Wie).ik?.rechten.includes("dossier.noodtoegang") === true;
  if (dossier === undefined && storing === undefined) return <Laden wat="het dossier" />;
  if (dossier === undefined) {
    return (
      <>
        <Paginakop titel="Dit dossier is nu niet te zien" tabtitel="Dossier" />
        {storing === undefined ? null : <Foutmelding storing={storing} onOpnieuw={herhaal} />}
        {isGesloten(storing) && magInNood ? <Noodtoegang dossierId={dossierId} onOpen={herhaal} /> : null}
        <p class="nl-paragraph">
          <a class="nl-link" href="/inwoners">
            Naar de lijst met inwoners
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
        <a class="nl-link" href="/inwoners">
          Inwoners
        </a>
      </nav>
      <Paginakop titel={dossier.naam} tabtitel="Dossier" />
      {storing === undefined ? null : <Foutmelding storing={storing} onOpnieuw={herhaal} />}
      <div class="dossier">
        <div class="dossier__links">
          <Meldingen dossierId={dossier.id} meldingen={dossier.meldingen} />
          <Zaakwegen dossier={dossier} />
          <p class="nl-paragraph">
            <a class="nl-link" href={`/dossiers/${dossier.id}/inwoner`}>
              Het dossier van de inwoner zelf: uitnodigen, voorstellen, wat de inwoner ziet
            </a>
          </p>
          <Zaakstappen key={`zaken-${dossier.id}`} dossier={dossier} onDossier={vervang} onVernieuw={herhaal} />
          <Gegevens key={dossier.id} dossier={dossier} onDossier={vervang} onGetoond={herhaal} />
        </div>
        <div class="dossier__rechts">
          <Tijdlijn regels={dossier.tijdlijn} />
          <Brieven dossier={dossier} onDossier={vervang} />
          <Gezin key={`gezin-${dossier.id}`} dossierId={dossier.id} onGewijzigd={herhaal} />
        </div>
      </div>
    </>
  );
};
