import type { Result } from "../result.js";
import { epochDagVan, fromEpochDag, splitEpochDag, toEpochDag, type DatumBuitenBereik, type EpochDag } from "./epoch-dag.js";
import type { IsoDatum } from "./iso-datum.js";
import { laatsteDagVanMaand } from "./maand.js";

/**
 * Moves a date by whole days; a negative number counts back.
 *
 * @unit days
 */
export const addDagen = (datum: IsoDatum, aantal: number): Result<IsoDatum, DatumBuitenBereik> =>
  fromEpochDag(toEpochDag(datum) + aantal);

/** Moves a date by whole weeks: the weekday stays. */
export const addWeken = (datum: IsoDatum, aantal: number): Result<IsoDatum, DatumBuitenBereik> => addDagen(datum, aantal * 7);

/**
 * Moves an epoch day by whole months: the same day number, or the last day of a shorter month.
 * Part of a month has no meaning and gives NaN, which is no day.
 *
 * @source norms.md K-05
 */
export const addMaandenAanEpochDag = (epochDag: EpochDag, aantal: number): EpochDag => {
  if (!Number.isInteger(aantal)) return Number.NaN;
  const { jaar, maand, dag } = splitEpochDag(epochDag);
  const maandteller = jaar * 12 + (maand - 1) + aantal;
  const doeljaar = Math.floor(maandteller / 12);
  const doelmaand = maandteller - doeljaar * 12 + 1;
  return epochDagVan(doeljaar, doelmaand, Math.min(dag, laatsteDagVanMaand(doeljaar, doelmaand)));
};

/**
 * Moves a date by whole months: the same day number, or the last day of a shorter month.
 *
 * @source norms.md K-05
 */
export const addMaanden = (datum: IsoDatum, aantal: number): Result<IsoDatum, DatumBuitenBereik> =>
  fromEpochDag(addMaandenAanEpochDag(toEpochDag(datum), aantal));

/** Moves a date by whole years; 29 February becomes 28 February in a year without one. */
export const addJaren = (datum: IsoDatum, aantal: number): Result<IsoDatum, DatumBuitenBereik> => addMaanden(datum, aantal * 12);

/**
 * Days from one date to another; negative when `tot` is earlier.
 *
 * @unit days
 */
export const countDagen = (van: IsoDatum, tot: IsoDatum): number => toEpochDag(tot) - toEpochDag(van);

/** Negative, zero or positive as the first date is before, on or after the second. */
export const compareDatums = (eerste: IsoDatum, tweede: IsoDatum): number => (eerste < tweede ? -1 : eerste > tweede ? 1 : 0);
