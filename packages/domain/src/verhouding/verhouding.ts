import { invariant } from "../invariant.js";
import { err, ok, type Result } from "../result.js";

declare const merk: unique symbol;

/**
 * An exact fraction in lowest terms; the denominator is positive. Made by `makeVerhouding` or `parseVerhouding` only.
 *
 * @source norms.md K-08
 */
export interface Verhouding {
  readonly teller: bigint;
  readonly noemer: bigint;
  readonly [merk]: "Verhouding";
}

/** There is nothing to divide by: the ratio does not exist, and neither does a verdict on it. @source norms.md K-10 */
export interface NoemerNul {
  readonly _tag: "NoemerNul";
}

const grootsteGemeneDeler = (a: bigint, b: bigint): bigint => {
  let [groot, klein] = [a < 0n ? -a : a, b];
  while (klein !== 0n) [groot, klein] = [klein, groot % klein];
  return groot;
};

/** Fraction in lowest terms from a numerator and a positive denominator; for use within this folder. */
export const vereenvoudig = (teller: bigint, noemer: bigint): Verhouding => {
  const deler = grootsteGemeneDeler(teller, noemer);
  return { teller: teller / deler, noemer: noemer / deler } as Verhouding;
};

const toBigint = (getal: number | bigint): bigint => {
  if (typeof getal === "bigint") return getal;
  invariant(Number.isSafeInteger(getal), "een verhouding bestaat uit twee hele getallen");
  return BigInt(getal);
};

/** The ratio of two whole numbers: persons, eurocents, days. A number with decimals goes through `parseVerhouding`. */
export const makeVerhouding = (teller: number | bigint, noemer: number | bigint): Result<Verhouding, NoemerNul> => {
  const [boven, onder] = [toBigint(teller), toBigint(noemer)];
  if (onder === 0n) return err({ _tag: "NoemerNul" });
  return ok(onder < 0n ? vereenvoudig(-boven, -onder) : vereenvoudig(boven, onder));
};
