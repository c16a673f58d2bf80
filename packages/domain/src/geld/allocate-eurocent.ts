import { err, ok, type Result } from "../result.js";
import type { Eurocent } from "./eurocent.js";

/** The weights cannot divide anything: each must be a whole number of zero or more, and at least one above zero. */
export interface GewichtenOngeldig {
  readonly _tag: "GewichtenOngeldig";
}

interface Deel {
  readonly plaats: number;
  readonly heel: bigint;
  readonly rest: bigint;
}

const isGewicht = (gewicht: number): boolean => Number.isSafeInteger(gewicht) && gewicht >= 0;

/**
 * An amount divided by weights, in the order of the weights; the parts add up to the amount to the cent.
 * Cents that are left over go one by one to the parts that lost most in rounding down, the earlier part first; a weight of zero gets nothing.
 */
export const allocateEurocent = (
  bedrag: Eurocent,
  gewichten: readonly number[],
): Result<readonly Eurocent[], GewichtenOngeldig> => {
  const som = gewichten.every(isGewicht) ? gewichten.reduce((totaal, gewicht) => totaal + BigInt(gewicht), 0n) : 0n;
  if (som === 0n) return err({ _tag: "GewichtenOngeldig" });
  const teken = bedrag < 0 ? -1 : 1;
  const grootte = BigInt(bedrag * teken);
  const delen = gewichten.map((gewicht, plaats): Deel => {
    const aandeel = grootte * BigInt(gewicht);
    return { plaats, heel: aandeel / som, rest: aandeel % som };
  });
  const over = Number(grootte - delen.reduce((totaal, { heel }) => totaal + heel, 0n));
  const krijgtCent = new Set(
    [...delen]
      .sort((a, b) => (a.rest === b.rest ? a.plaats - b.plaats : a.rest > b.rest ? -1 : 1))
      .slice(0, over)
      .map(({ plaats }) => plaats),
  );
  return ok(delen.map(({ plaats, heel }) => (teken * (Number(heel) + (krijgtCent.has(plaats) ? 1 : 0)) + 0) as Eurocent));
};
