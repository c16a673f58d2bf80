import type { Duur, Norm } from "@wmo-kit/domain";

import type { Eisrij } from "../eis/eisrij.js";

/**
 * One row of how far is looked back.
 * `onafhankelijkheid`: nobody with a tie in the period before may be appointed; `>` means that the day exactly that long ago still counts.
 * `zichtbaarheid`: what ended longer ago is not shown.
 *
 * @source norms.md section 7, A-36
 */
export interface TerugkijkNorm extends Norm<Duur>, Eisrij {
  readonly soort: "onafhankelijkheid" | "zichtbaarheid";
  readonly vergelijking: ">" | ">=" | "<=";
  readonly alternatief?: Partial<Pick<TerugkijkNorm, "waarde" | "vergelijking">>;
}
