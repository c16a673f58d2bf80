import { stapPlaats, Taakregel } from "@wmo-kit/schermen";
import type { JSX } from "preact";

import type { Werklijstregel } from "../../../src/api/weergave.js";

const adresVan = ({ dossierId, levensloop, zaak, stap }: Werklijstregel["taak"]): string =>
  `/dossiers/${dossierId}${stap === null ? "" : `#${stapPlaats({ levensloop, zaak, gebeurtenis: stap })}`}`;

/** One thing to do for a resident; it opens the step by which it is done. */
export const Taak = ({ regel: { wijk, taak } }: { readonly regel: Werklijstregel }): JSX.Element => (
  <Taakregel
    sleutel={`taak-${taak.dossierId}-${taak.id}`}
    wat={taak.wat.replace(/\.$/u, "")}
    wie={taak.naam ?? "Onbekende inwoner"}
    waarvoor={wijk}
    adres={adresVan(taak)}
    termijn={{ ...taak, uitersteDatum: taak.uiterlijk, uitersteDatumTekst: taak.uiterlijkTekst }}
  />
);
