import type { Duur, Norm } from "@wmo-kit/domain";

import type { Feit } from "./feit.table.js";

/** The body of rules that counts a term; `regime/regime.table.ts` says how each one counts. */
export type { Regime as Termijnregime } from "@wmo-kit/domain";

/** Whether the ending fact must come after or before the fact the term is counted from. */
export type Richting = "na" | "voor";

/**
 * One row of a table of terms: within how long after (or how long before) `aanvang` the fact `einde` must happen.
 * The comparison is about the distance between the two: `<=` 5 werkdagen after, `>=` 8 weken before.
 * `opschortbaar` marks a term that can be suspended; `alternatief` is what changes when the other reading is taken.
 *
 * @source norms.md sections 2 and 3
 */
export interface TermijnNorm extends Norm<Duur> {
  readonly richting: Richting;
  readonly aanvang: Feit;
  readonly einde: Feit;
  readonly opschortbaar?: true;
  readonly alternatief?: Partial<Pick<TermijnNorm, "waarde" | "vergelijking" | "regime" | "richting" | "aanvang" | "einde">>;
}
