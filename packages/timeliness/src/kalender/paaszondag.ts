import { epochDagVan, type EpochDag } from "@wmo-kit/domain";

/**
 * Easter Sunday of a Gregorian year, by the anonymous Gregorian computus.
 *
 * @source computus published in Nature, 20 April 1876 ("Anonymous Gregorian"); the letters are the traditional ones
 */
export const paaszondagVan = (jaar: number): EpochDag => {
  const a = jaar % 19;
  const b = Math.floor(jaar / 100);
  const c = jaar % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const som = h + l - 7 * m + 114;
  return epochDagVan(jaar, Math.floor(som / 31), (som % 31) + 1);
};
