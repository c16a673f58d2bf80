import type * as z from "zod";

import type { ZaakId } from "../kern/gebeurtenis.js";
import type { Moment } from "../kern/moment.js";
import type { Afwijzing, Keuze, Productbestelling } from "./advies.schemas.js";

/** The facts of an advice as its events leave them. @source lifecycle.md A3 */
export interface Advies {
  readonly onderzoek?: ZaakId;
  readonly opstellers: readonly string[];
  readonly bestelling?: z.infer<typeof Productbestelling>;
  readonly keuze?: z.infer<typeof Keuze>;
  readonly afwijzing?: z.infer<typeof Afwijzing>;
  readonly pgbToets?: ZaakId;
  readonly isGroot?: boolean;
  readonly toetser?: string;
  readonly goedgekeurd?: Moment;
  readonly verzonden?: Moment;
  readonly informatieGevraagd: boolean;
}
