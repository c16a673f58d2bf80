import { ongeldigeInvoer, type OngeldigeInvoer } from "../parse.js";
import { err, ok, type Result } from "../result.js";
import type { Eurocent } from "./eurocent.js";

/** The amount is larger than can be held exactly (about 90 thousand billion euros); it is refused, never rounded. */
export interface BedragBuitenBereik {
  readonly _tag: "BedragBuitenBereik";
}

/* Decides as the schema Eurocent does, without loading it: who calculates needs amounts and no schemas. */

/** Whether a number is a whole amount of eurocents; the same test without the cost of a parser, for long loops. */
export const isEurocent = (getal: number): getal is Eurocent => Number.isSafeInteger(getal);

/** Reads an amount in whole eurocents. */
export const parseEurocent = (invoer: unknown): Result<Eurocent, OngeldigeInvoer> => {
  if (typeof invoer !== "number" || !Number.isFinite(invoer)) return err(ongeldigeInvoer("Eurocent", "invalid_type"));
  const bedrag = invoer + 0;
  return isEurocent(bedrag) ? ok(bedrag) : err(ongeldigeInvoer("Eurocent", "geheelGetal"));
};

/** The amount of a calculated whole number, if it can be held exactly; for use within this folder. */
export const eurocentVan = (bedrag: bigint): Result<Eurocent, BedragBuitenBereik> => {
  const getal = Number(bedrag);
  return isEurocent(getal) ? ok(getal) : err({ _tag: "BedragBuitenBereik" });
};
