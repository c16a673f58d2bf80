import { Formulier, readPeildatum } from "@wmo-kit/schermen";
import type { JSX } from "preact";

import type { Eigendossier, Stukweergave } from "../../../src/inwoner/weergave.js";
import { sendOordeel } from "./inwoner-client.js";
import { PLANOORDEEL, VERSLAGOORDEEL } from "./inwonervelden.table.js";

interface OordeelProps {
  readonly dossier: Eigendossier;
  readonly stuk: Stukweergave;
  readonly onDossier: (dossier: Eigendossier) => void;
}

/** Where the resident says what he or she thinks of a plan or a report. @source W-8.2, W-29.1 */
export const Oordeel = ({ dossier: { id, peildatum }, stuk: { soort, zaak, titel }, onDossier }: OordeelProps): JSX.Element | null => {
  const vandaag = readPeildatum(peildatum);
  if (vandaag === undefined || soort === "advies") return null;
  return (
    <section aria-label={`Wat vindt u ervan? ${titel}`}>
      <h4 class="nl-heading nl-heading--level-5">Wat vindt u ervan?</h4>
      <Formulier
        id={`oordeel-${zaak}`}
        velden={soort === "plan" ? PLANOORDEEL : VERSLAGOORDEEL}
        vandaag={vandaag}
        conceptsleutel={`oordeel:${zaak}`}
        knoptekst="Versturen"
        verstuur={({ akkoord, exemplaarGewenst, toelichting }) =>
          sendOordeel(id, {
            onderdeel: soort,
            zaak,
            akkoord: akkoord === true,
            exemplaarGewenst: exemplaarGewenst === true,
            toelichting: typeof toelichting === "string" ? toelichting : null,
          })
        }
        onGelukt={onDossier}
      />
    </section>
  );
};
