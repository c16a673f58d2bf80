import { stapPlaats, Taakregel } from "@wmo-kit/schermen";
import type { JSX } from "preact";

import type { Werklijstregel } from "../../../src/api/weergave.js";
import { stapAnker } from "../dossier/termijnstap.js";

/** One thing to do for a resident. */
export const Taak = ({ regel: { dossierId, naam, termijn, stap } }: { readonly regel: Werklijstregel }): JSX.Element => (
  <Taakregel
    sleutel={`taak-${dossierId}-${termijn.id}`}
    wat={termijn.wat}
    wie={naam}
    waarvoor={termijn.waarvoor}
    adres={`/dossiers/${dossierId}#${stap === null ? stapAnker(termijn.id) : stapPlaats(stap)}`}
    termijn={termijn}
  />
);
