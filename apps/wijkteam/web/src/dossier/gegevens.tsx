import { Bsnveld } from "@wmo-kit/schermen/kit";
import type { JSX } from "preact";

import type { Dossierweergave } from "../../../src/api/weergave.js";
import { revealBsn } from "../api-client.js";
import { Bsninvoer } from "./bsninvoer.js";

const Gegeven = ({ naam, waarde }: { readonly naam: string; readonly waarde: string | null }): JSX.Element | null =>
  waarde === null ? null : (
    <div class="utrecht-data-list__item">
      <dt class="utrecht-data-list__item-key">{naam}</dt>
      <dd class="utrecht-data-list__item-value utrecht-data-list__item-value--html-dd">{waarde}</dd>
    </div>
  );

interface GegevensProps {
  readonly dossier: Dossierweergave;
  readonly onDossier: (dossier: Dossierweergave) => void;
  readonly onGetoond: () => void;
}

/** Who the resident is; the BSN stays masked until somebody asks for it, and is not asked before it may be. */
export const Gegevens = ({ dossier, onDossier, onGetoond }: GegevensProps): JSX.Element => (
  <section class="kaart" aria-labelledby="kop-gegevens">
    <h2 class="nl-heading nl-heading--level-3" id="kop-gegevens">
      Gegevens
    </h2>
    <dl class="utrecht-data-list gegevens">
      <Gegeven naam="Geboortedatum" waarde={dossier.geboortedatumTekst} />
      <Gegeven naam="Telefoon" waarde={dossier.telefoon} />
      <Gegeven naam="E-mail" waarde={dossier.email} />
      <Gegeven naam="Adres" waarde={dossier.adres} />
      <Gegeven naam="Wijk" waarde={dossier.wijk ?? "Niet bekend"} />
      {dossier.bsnGemaskeerd === null ? null : <Bsnveld gemaskeerd={dossier.bsnGemaskeerd} haal={() => revealBsn(dossier.id)} onGetoond={onGetoond} />}
    </dl>
    <p class="nl-paragraph niet-afdrukken">
      <a class="nl-link" href={`/dossiers/${dossier.id}/gegevens`}>
        Gegevens wijzigen
      </a>
    </p>
    <Bsninvoer dossier={dossier} onDossier={onDossier} />
  </section>
);
