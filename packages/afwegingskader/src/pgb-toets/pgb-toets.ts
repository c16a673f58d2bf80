import type * as z from "zod";

import type { ZaakId } from "../kern/gebeurtenis.js";
import type { Criteriumoordeel } from "./pgb-toets.schemas.js";

/** The facts of a pgb test as its events leave them. @source lifecycle.md A4 */
export interface PgbToets {
  readonly onderzoek?: ZaakId;
  readonly wens?: string;
  readonly plan?: string;
  readonly gesprekGevoerd: boolean;
  readonly bekwaamheid?: z.infer<typeof Criteriumoordeel>;
  readonly kwaliteit?: z.infer<typeof Criteriumoordeel>;
}
