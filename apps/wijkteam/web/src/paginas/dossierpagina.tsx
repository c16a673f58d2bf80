import { Tijdlijn } from "@wmo-kit/schermen";
import { Dossierkader } from "@wmo-kit/schermen/kit";
import type { JSX } from "preact";

import { fetchDossier } from "../api-client.js";
import { Brieven } from "../dossier/brieven.js";
import { Gegevens } from "../dossier/gegevens.js";
import { Meldingen } from "../dossier/meldingen.js";
import { Zaakstappen } from "../dossier/zaakstappen.js";
import { Gezin } from "../gezin/gezin.js";
import { Zaakwegen } from "../dossier/zaakwegen.js";
import { PERSONENLIJST } from "../personenlijst.js";

/** One resident: what must be done and the facts on the left, on the right what happened. */
export const Dossierpagina = (): JSX.Element => (
  <Dossierkader haal={fetchDossier} lijst={PERSONENLIJST}>
    {(dossier, { herhaal, vervang }) => (
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
    )}
  </Dossierkader>
);
