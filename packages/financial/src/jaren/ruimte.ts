import { compareVerhouding, subtractVerhouding, type NormId, type Vergelijking, type Verhouding } from "@wmo-kit/domain";

import { leesNormwaarde } from "../norm/lees-normwaarde.js";
import type { NormGevolgd } from "../oordeel/stap.js";
import type { Toetsuitkomst } from "../oordeel/toets.js";

/**
 * How far a measured value is from a limit: zero is on it, above zero there is room left, below zero it is missed.
 *
 * @unit that of the check
 */
export interface Normruimte {
  readonly norm: NormId;
  readonly vergelijking: Vergelijking;
  readonly grens: Verhouding;
  readonly ruimte: Verhouding;
}

const afstand = (van: Verhouding, tot: Verhouding): Verhouding =>
  compareVerhouding(van, tot) > 0 ? subtractVerhouding(tot, van) : subtractVerhouding(van, tot);

/** Room between a value and a limit. For an exact norm every difference is a shortage. @source norms.md K-08, K-09 */
export const ruimteTot = (gemeten: Verhouding, vergelijking: Vergelijking, grens: Verhouding): Verhouding => {
  switch (vergelijking) {
    case ">=":
    case ">":
      return subtractVerhouding(gemeten, grens);
    case "<=":
    case "<":
      return subtractVerhouding(grens, gemeten);
    case "=":
      return afstand(gemeten, grens);
  }
};

const isNormstap = (stap: Toetsuitkomst["stappen"][number]): stap is NormGevolgd => stap._tag === "NormGevolgd";

/** The limits that a check was held against, as its steps tell them. */
export const listGrenzen = ({ stappen }: Toetsuitkomst): readonly Omit<Normruimte, "ruimte">[] =>
  stappen.filter(isNormstap).flatMap(({ norm, vergelijking, waarde, eenheid }) => {
    const grens = leesNormwaarde({ id: norm, waarde, eenheid }).unwrapOr(null);
    return grens === null ? [] : [{ norm, vergelijking, grens }];
  });

/** Room to each limit of a check; nothing when the value is unknown or the norm is open. */
export const listRuimte = (toets: Toetsuitkomst): readonly Normruimte[] => {
  const { gemeten } = toets.waarde;
  return gemeten === null ? [] : listGrenzen(toets).map((grens) => ({ ...grens, ruimte: ruimteTot(gemeten, grens.vergelijking, grens.grens) }));
};

/** The tightest of the limits; null when there is none. */
export const kleinsteRuimte = (toets: Toetsuitkomst): Verhouding | null =>
  listRuimte(toets).reduce<Verhouding | null>((kleinst, { ruimte }) => (kleinst === null || compareVerhouding(ruimte, kleinst) < 0 ? ruimte : kleinst), null);
