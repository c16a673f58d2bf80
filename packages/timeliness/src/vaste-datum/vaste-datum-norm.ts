import type { IsoDatum, Norm } from "@wmo-kit/domain";

import type { Eisrij } from "../eis/eisrij.js";
import type { Feit } from "../termijn/feit.table.js";

/**
 * One row of a table of named dates: the fact `feit` must happen on, at the latest on (`<=`), before (`<`), or not before (`>=`) the date.
 * A date that the source leaves blank is null.
 *
 * @source norms.md section 3
 */
export interface VasteDatumNorm extends Norm<IsoDatum>, Eisrij {
  readonly feit: Feit;
}
