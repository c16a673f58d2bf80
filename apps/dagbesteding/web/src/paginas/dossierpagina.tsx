import { Foutmelding, Laden, Paginakop, Tijdlijn, useVraag, type Storing } from "@wmo-kit/schermen";
import { DOSSIER_GESLOTEN, Noodtoegang, Wie } from "@wmo-kit/schermen/kit";
import type { JSX } from "preact";
import { useRoute } from "preact-iso";
import { useContext } from "preact/hooks";

import { fetchDossier } from "../api-client.js";
import { Berichten } from "../dossier/berichten.js";
import { Gegevens } from "../dossier/gegevens.js";
import { Geweigerd } from "../dossier/geweigerd.js";
import { Termijnstappen } from "../dossier/termijnstappen.js";
import { Toewijzingen } from "../dossier/toewijzingen.js";
import { Zaakstappen } from "../dossier/zaakstappen.js";

const isGesloten = (storing: Storing | undefined): boolean => storing?._tag === "probleem" && storing.probleem.code === DOSSIER_GESLOTEN;

/** One resident: the steps and the facts on the left, on the right what happened and the messages. */
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
      <Geweigerd stappen={dossier.geweigerd} />
      <Gegevens key={dossier.id} dossier={dossier} onGetoond={herhaal} />
      <div class="dossier">
        <div class="dossier__links">
          <Termijnstappen key={dossier.id} dossier={dossier} onDossier={vervang} />
          <Zaakstappen key={`zaken-${dossier.id}`} dossier={dossier} onDossier={vervang} onVernieuw={herhaal} />
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
