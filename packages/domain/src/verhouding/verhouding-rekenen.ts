import { err, ok, type Result } from "../result.js";
import { vereenvoudig, type NoemerNul, type Verhouding } from "./verhouding.js";

/** The exact sum of two ratios. */
export const addVerhouding = (a: Verhouding, b: Verhouding): Verhouding =>
  vereenvoudig(a.teller * b.noemer + b.teller * a.noemer, a.noemer * b.noemer);

/** The exact difference: the first ratio less the second. */
export const subtractVerhouding = (a: Verhouding, b: Verhouding): Verhouding =>
  vereenvoudig(a.teller * b.noemer - b.teller * a.noemer, a.noemer * b.noemer);

/** The exact product of two ratios. */
export const multiplyVerhouding = (a: Verhouding, b: Verhouding): Verhouding =>
  vereenvoudig(a.teller * b.teller, a.noemer * b.noemer);

/** The exact quotient; dividing by zero gives `NoemerNul`. @source norms.md K-10 */
export const divideVerhouding = (a: Verhouding, b: Verhouding): Result<Verhouding, NoemerNul> => {
  if (b.teller === 0n) return err({ _tag: "NoemerNul" });
  const [teller, noemer] = [a.teller * b.noemer, a.noemer * b.teller];
  return ok(noemer < 0n ? vereenvoudig(-teller, -noemer) : vereenvoudig(teller, noemer));
};

/** -1, 0 or 1 as the first ratio is smaller than, equal to or greater than the second; exact. @source norms.md K-08 */
export const compareVerhouding = (a: Verhouding, b: Verhouding): -1 | 0 | 1 => {
  const [links, rechts] = [a.teller * b.noemer, b.teller * a.noemer];
  if (links === rechts) return 0;
  return links < rechts ? -1 : 1;
};
