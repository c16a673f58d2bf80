import * as z from "zod";

import { parse, type OngeldigeInvoer } from "../parse.js";
import { err, ok, type Result } from "../result.js";

/**
 * An amount of money in whole eurocents; a debt or credit is negative.
 *
 * @source iWmo 3.2, LDT_Bedrag
 * @unit eurocent
 */
export const Eurocent = z
  .number()
  .refine(Number.isSafeInteger, { params: { code: "geheelGetal" } })
  .overwrite((bedrag) => bedrag + 0)
  .brand<"Eurocent">();
export type Eurocent = z.infer<typeof Eurocent>;

/** The amount is larger than can be held exactly (about 90 thousand billion euros); it is refused, never rounded. */
export interface BedragBuitenBereik {
  readonly _tag: "BedragBuitenBereik";
}

/** Reads an amount in whole eurocents. */
export const parseEurocent = (invoer: unknown): Result<Eurocent, OngeldigeInvoer> => parse(Eurocent, "Eurocent", invoer);

/** Whether a number is a whole amount of eurocents; the same test without the cost of a parser, for long loops. */
export const isEurocent = (getal: number): getal is Eurocent => Number.isSafeInteger(getal);

/** The amount of a calculated whole number, if it can be held exactly; for use within this folder. */
export const eurocentVan = (bedrag: bigint): Result<Eurocent, BedragBuitenBereik> => {
  const getal = Number(bedrag);
  return isEurocent(getal) ? ok(getal) : err({ _tag: "BedragBuitenBereik" });
};
