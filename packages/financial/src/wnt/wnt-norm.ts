import type { Breuk, Eurocent, Norm } from "@wmo-kit/domain";

import type { Maateenheid } from "../norm/financiele-norm.js";

/** One row of the WNT: an amount of a year, a share of it, or a count that belongs to the calculation. @unit eurocent, share or number */
export interface WntNorm extends Norm<Eurocent | Breuk | number> {
  readonly eenheid: Maateenheid;
}
