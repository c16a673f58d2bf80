import type { AgbCode, IsoDatum } from "@wmo-kit/domain";
import * as z from "zod";

import type { AgbSoort } from "../contract/agbsoorten.table.js";
import type { Programma } from "../programma.js";

/** What changes. @source D-20.8, D-20.9, D-21.2, W-98.5 */
export const Wijzigingsoort = z.enum(["naam", "rechtsvorm", "KvK-nummer", "IBAN", "AGB-code", "contactgegevens", "locatie", "aanbod"]);
export type Wijzigingsoort = z.infer<typeof Wijzigingsoort>;

/** The new AGB code of the organisation, and what it stands for. */
export interface NieuweAgb {
  readonly code: AgbCode;
  readonly soort: AgbSoort;
}

/** The facts of a change as its events leave them. `gewensteDatum` is the day it takes effect. */
export interface Wijziging {
  readonly programma?: Programma;
  readonly soort?: Wijzigingsoort;
  readonly gewensteDatum?: IsoDatum;
  readonly nieuweAgb?: NieuweAgb;
  readonly goedgekeurd: boolean;
  readonly addendumGetekend: boolean;
}
