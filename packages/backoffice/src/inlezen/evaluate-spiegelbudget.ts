import { subtractEurocent, sumEurocent, type BedragBuitenBereik, type Eurocent } from "@wmo-kit/domain";
import { ok, Result } from "@wmo-kit/domain/result";

import type { Maandcijfer } from "./sjablonen/maandcijfers.table.js";

/** Spend beside the mirror budget of one product and one referrer over all its months. Without a budget for a month there is no verdict. @unit eurocents */
export interface Spiegelstand {
  readonly verwijzer: string;
  readonly productcode: string;
  readonly maanden: number;
  readonly uitgaven: Eurocent;
  /** Null when a month has no budget: then nothing can be said of the whole. */
  readonly spiegelbudget: Eurocent | null;
  /** Above the budget; negative is below. */
  readonly verschil: Eurocent | null;
}

const groepeer = (cijfers: readonly Maandcijfer[]): readonly (readonly [Maandcijfer, ...Maandcijfer[]])[] => {
  const groepen = new Map<string, [Maandcijfer, ...Maandcijfer[]]>();
  for (const cijfer of cijfers) {
    const sleutel = JSON.stringify([cijfer.verwijzer, cijfer.productcode]);
    const groep = groepen.get(sleutel);
    if (groep === undefined) groepen.set(sleutel, [cijfer]);
    else groep.push(cijfer);
  }
  return [...groepen.values()];
};

const standVan = (groep: readonly [Maandcijfer, ...Maandcijfer[]]): Result<Spiegelstand, BedragBuitenBereik> => {
  const [{ verwijzer, productcode }] = groep;
  const budgetten = groep.flatMap(({ spiegelbudget }) => (spiegelbudget === null ? [] : [spiegelbudget]));
  const maanden = new Set(groep.map(({ maand }) => maand)).size;
  return sumEurocent(groep.map(({ uitgaven }) => uitgaven)).andThen((uitgaven) => {
    const stand = { verwijzer, productcode, maanden, uitgaven };
    if (budgetten.length < groep.length) return ok({ ...stand, spiegelbudget: null, verschil: null });
    return sumEurocent(budgetten).andThen((spiegelbudget) => subtractEurocent(uitgaven, spiegelbudget).map((verschil) => ({ ...stand, spiegelbudget, verschil })));
  });
};

/** Adds up the monthly figures per referrer and product, in the order in which they come. @source W-82.2, W-106.10 */
export const evaluateSpiegelbudget = (cijfers: readonly Maandcijfer[]): Result<readonly Spiegelstand[], BedragBuitenBereik> => Result.combine(groepeer(cijfers).map(standVan));
