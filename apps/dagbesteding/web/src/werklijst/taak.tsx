import { Taakregel } from "@wmo-kit/schermen";
import type { JSX } from "preact";

import type { Werklijstregel } from "../../../src/api/weergave.js";
import { stapAnker } from "../dossier/termijnstap.js";

/** One thing to do for a resident. */
export const Taak = ({ regel: { dossierId, naam, termijn } }: { readonly regel: Werklijstregel }): JSX.Element => (
  <Taakregel
    sleutel={`taak-${dossierId}-${termijn.id}`}
    wat={termijn.wat}
    wie={naam}
    waarvoor={termijn.waarvoor}
    adres={`/dossiers/${dossierId}#${stapAnker(termijn.id)}`}
    termijn={termijn}
  />
);
