import type { Result } from "../result.js";
import { roundVerhouding, type Afronding } from "../verhouding/afronding.js";
import { multiplyVerhouding } from "../verhouding/verhouding-rekenen.js";
import { vereenvoudig, type Verhouding } from "../verhouding/verhouding.js";
import type { Eurocent } from "./eurocent.js";
import { eurocentVan, type BedragBuitenBereik } from "./parse-eurocent.js";

/** Two amounts together. */
export const addEurocent = (a: Eurocent, b: Eurocent): Result<Eurocent, BedragBuitenBereik> => eurocentVan(BigInt(a) + BigInt(b));

/** The first amount less the second. */
export const subtractEurocent = (a: Eurocent, b: Eurocent): Result<Eurocent, BedragBuitenBereik> => eurocentVan(BigInt(a) - BigInt(b));

/** All amounts together, whatever their order; no amounts make zero. */
export const sumEurocent = (bedragen: readonly Eurocent[]): Result<Eurocent, BedragBuitenBereik> =>
  eurocentVan(bedragen.reduce((som, bedrag) => som + BigInt(bedrag), 0n));

/**
 * An amount times a ratio, rounded once at the end to whole cents: a tariff per hour times 50/60, a budget times 3/12.
 *
 * @source iWmo 3.2, TR346: round only after the whole calculation
 */
export const multiplyEurocent = (
  bedrag: Eurocent,
  verhouding: Verhouding,
  afronding: Afronding,
): Result<Eurocent, BedragBuitenBereik> =>
  eurocentVan(roundVerhouding(multiplyVerhouding(vereenvoudig(BigInt(bedrag), 1n), verhouding), afronding));
