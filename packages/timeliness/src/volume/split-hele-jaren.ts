import { addMaandenAanEpochDag, fromEpochDag, splitEpochDag, toEpochDag, type DatumBuitenBereik, type IsoDatum } from "@wmo-kit/domain";
import type { Result } from "@wmo-kit/domain/result";

/**
 * A period cut into whole years and the days that are left.
 * `laatsteVerjaardag` is the first day after the whole years.
 *
 * @unit years and days
 */
export interface HeleJaren {
  readonly jaren: number;
  readonly laatsteVerjaardag: IsoDatum;
  readonly restdagen: number;
}

const MAANDEN_PER_JAAR = 12;

/**
 * Cuts a period into whole years and days left over. A whole year runs from the first day to the day before its anniversary.
 * Each anniversary is counted from the first day, so 29 February does not slide.
 *
 * @source norms.md K-05 and consequence 1; first and last day both belong to the period
 */
export const splitHeleJaren = (begindatum: IsoDatum, einddatum: IsoDatum): Result<HeleJaren, DatumBuitenBereik> => {
  const [begin, na] = [toEpochDag(begindatum), toEpochDag(einddatum) + 1];
  const verjaardag = (jaren: number): number => addMaandenAanEpochDag(begin, jaren * MAANDEN_PER_JAAR);
  const geschat = splitEpochDag(na).jaar - splitEpochDag(begin).jaar;
  const jaren = verjaardag(geschat) <= na ? geschat : geschat - 1;
  return fromEpochDag(verjaardag(jaren)).map((laatsteVerjaardag) => ({ jaren, laatsteVerjaardag, restdagen: na - verjaardag(jaren) }));
};
