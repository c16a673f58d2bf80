import type { Duur, Norm } from "@wmo-kit/domain";

import type { Feit } from "./feit.table.js";

/**
 * The regimes whose counting this package knows. A row of another regime does not compile:
 * a statutory row counted by the contract rules would give a wrong date.
 */
export type Termijnregime = "contract";

/** Whether the ending fact must come after or before the fact the term is counted from. */
export type Richting = "na" | "voor";

/**
 * One row of a table of terms: within how long after (or how long before) `aanvang` the fact `einde` must happen.
 * The comparison is about the distance between the two: `<=` 5 werkdagen after, `>=` 8 weken before.
 *
 * @source norms.md sections 2 and 3
 */
export interface TermijnNorm extends Norm<Duur> {
  readonly regime: Termijnregime;
  readonly richting: Richting;
  readonly aanvang: Feit;
  readonly einde: Feit;
}
