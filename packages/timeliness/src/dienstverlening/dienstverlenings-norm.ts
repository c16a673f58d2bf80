import type { Breuk, Duur, Norm } from "@wmo-kit/domain";

import type { Eisrij } from "../eis/eisrij.js";

/** How the cases of a share are counted, where the programme can be read in more than one way. @source norms.md */
export type Telwijze =
  | "wachtenden zijn gemist"
  | "wachtenden tellen niet mee"
  | "per inwoner"
  | "per melding"
  | "vroeg gedeclareerd telt mee"
  | "vroeg gedeclareerd telt niet mee";

/**
 * One row of a share that must be reached over a group of cases, or of the term that belongs to it (`W-50.3.termijn`).
 *
 * @source norms.md section 9
 */
export interface DienstverleningsNorm extends Norm<Breuk | Duur>, Eisrij {
  readonly telwijze?: Telwijze;
  readonly alternatief?: Partial<Pick<DienstverleningsNorm, "waarde" | "vergelijking" | "telwijze">>;
}
