import type { Norm } from "@wmo-kit/domain";

import type { Eisrij } from "../eis/eisrij.js";

/** Where a request above the cap goes instead. @source D-11.5, D-11.6 */
export type Doorverwijzing = "gemeentelijke toegang (301)" | "Toegang Beschermd Wonen (301)";

/**
 * One row of how many dagdelen a provider may ask for itself with a 315, per year or per week on average.
 * `deeljaar` tells what part of a year gives: its share of the weeks, or the whole cap of a year that has begun.
 *
 * @source norms.md section 6, A-09
 * @unit dagdelen
 */
export interface PlafondNorm extends Norm<number>, Eisrij {
  readonly vergelijking: "<=";
  readonly product: string;
  readonly per: "jaar" | "week";
  readonly deeljaar: "naar rato" | "vol jaar";
  readonly doorverwijzing: Doorverwijzing;
  readonly alternatief?: Partial<Pick<PlafondNorm, "waarde" | "deeljaar">>;
}
