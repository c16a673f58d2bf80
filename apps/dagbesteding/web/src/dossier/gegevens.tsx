import { Bsnveld } from "@wmo-kit/schermen/kit";
import type { JSX } from "preact";

import type { Dossierweergave } from "../../../src/api/weergave.js";
import { revealBsn } from "../api-client.js";

const Gegeven = ({ naam, waarde }: { readonly naam: string; readonly waarde: string }): JSX.Element => (
  <div class="utrecht-data-list__item">
    <dt class="utrecht-data-list__item-key">{naam}</dt>
    <dd class="utrecht-data-list__item-value utrecht-data-list__item-value--html-dd">{waarde}</dd>
  </div>
);

interface GegevensProps {
  readonly dossier: Dossierweergave;
  readonly onGetoond: () => void;
}

/** Who the resident is; the BSN stays masked until somebody asks for it. */
export const Gegevens = ({ dossier, onGetoond }: GegevensProps): JSX.Element => (
  <section class="kaart" aria-labelledby="kop-gegevens">
    <h2 class="alleen-horen" id="kop-gegevens">
      Gegevens
    </h2>
    <dl class="utrecht-data-list gegevens">
      <Gegeven naam="Geboortedatum" waarde={dossier.geboortedatumTekst} />
      <Gegeven naam="Geslacht" waarde={dossier.geslacht} />
      <Gegeven naam="Gemeente" waarde={dossier.gemeente} />
      <Gegeven naam="Eerste contact" waarde={dossier.contactOpTekst ?? "Nog niet geregistreerd"} />
      <Bsnveld gemaskeerd={dossier.bsnGemaskeerd} haal={() => revealBsn(dossier.id)} onGetoond={onGetoond} />
    </dl>
  </section>
);
