import { Tijdlijn } from "@wmo-kit/schermen";
import { Dossierkader } from "@wmo-kit/schermen/kit";
import type { JSX } from "preact";

import { fetchDossier } from "../api-client.js";
import { Berichten } from "../dossier/berichten.js";
import { Gegevens } from "../dossier/gegevens.js";
import { Geweigerd } from "../dossier/geweigerd.js";
import { Termijnstappen } from "../dossier/termijnstappen.js";
import { Toewijzingen } from "../dossier/toewijzingen.js";
import { Zaakstappen } from "../dossier/zaakstappen.js";
import { PERSONENLIJST } from "../personenlijst.js";

/** One resident: the steps and the facts on the left, on the right what happened and the messages. */
export const Dossierpagina = (): JSX.Element => (
  <Dossierkader haal={fetchDossier} lijst={PERSONENLIJST}>
    {(dossier, { herhaal, vervang }) => (
      <>
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
    )}
  </Dossierkader>
);
