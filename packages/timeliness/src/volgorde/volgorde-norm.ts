import type { Norm } from "@wmo-kit/domain";

import type { Eisrij } from "../eis/eisrij.js";
import type { Feit } from "../termijn/feit.table.js";

/** Who is exempt from an order, and by which requirement. */
export interface Vrijstelling {
  readonly eis: string;
  readonly wie: string;
}

/**
 * One row of a table of orders: the fact `eerst` must come before the fact `daarna`. There is no number; at the same moment is too late.
 *
 * @source norms.md section 3, rows with kind "event"; K-07
 */
export interface VolgordeNorm extends Norm<"vooraf">, Eisrij {
  readonly eerst: Feit;
  readonly daarna: Feit;
  readonly vrijstelling?: Vrijstelling;
}
