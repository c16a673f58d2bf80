import { makeVerhouding, subtractEurocent, sumEurocent, type Eurocent, type Verhouding } from "@wmo-kit/domain";

import type { Jaarrekening } from "../jaarrekening/jaarrekening.js";

/**
 * The equity by where it came from. `nietToegerekend` is what the named parts leave over; null is unknown.
 * `aandeelGemeenten` and `aandeelWlz` are shares of the whole equity, null without equity above zero.
 *
 * @unit eurocent
 */
export interface EigenVermogenNaarHerkomst {
  readonly eigenVermogen: Eurocent | null;
  readonly wlz: Eurocent | null;
  readonly gemeenten: Eurocent | null;
  readonly nietToegerekend: Eurocent | null;
  readonly aandeelWlz: Verhouding | null;
  readonly aandeelGemeenten: Verhouding | null;
}

const aandeel = (deel: Eurocent | null, geheel: Eurocent | null): Verhouding | null =>
  deel === null || geheel === null || geheel <= 0 ? null : makeVerhouding(deel, geheel).unwrapOr(null);

/**
 * Takes the reserves of the Wlz and of municipalities apart, so that money for one task is not counted for another.
 *
 * @source dagbesteding 24.1 (money for care traceable and kept in care)
 */
export const splitsEigenVermogen = ({ balans }: Jaarrekening): EigenVermogenNaarHerkomst => {
  const { eigenVermogen, reserveWlz: wlz, reserveGemeenten: gemeenten } = balans;
  const rest =
    eigenVermogen === null || wlz === null || gemeenten === null
      ? null
      : sumEurocent([wlz, gemeenten])
          .andThen((som) => subtractEurocent(eigenVermogen, som))
          .unwrapOr(null);
  return { eigenVermogen, wlz, gemeenten, nietToegerekend: rest, aandeelWlz: aandeel(wlz, eigenVermogen), aandeelGemeenten: aandeel(gemeenten, eigenVermogen) };
};
