import { epochDagVan, fromEpochDag, splitEpochDag, toEpochDag, type DatumBuitenBereik, type EpochDag, type IsoDatum } from "@wmo-kit/domain";
import type { Result } from "@wmo-kit/domain/result";

const DAGEN_PER_WEEK = 7;
const DONDERDAG = 3;
// Day 0, 1970-01-01, was a Thursday.
const maandagVan = (dag: EpochDag): EpochDag => Math.floor((dag + DONDERDAG) / DAGEN_PER_WEEK) * DAGEN_PER_WEEK - DONDERDAG;

/**
 * A week by ISO 8601: it runs from Monday to Sunday and belongs to the year of its Thursday.
 * `jaar` is the year of the week; around New Year it can differ from the year of the day.
 *
 * @source ISO 8601-1:2019, 3.1.1.23; iWmo 3.2, IV077
 */
export interface IsoWeek {
  readonly jaar: number;
  readonly week: number;
}

// The week that holds 4 January is week 1: the first week with its Thursday in the year.
const eersteMaandag = (jaar: number): EpochDag => maandagVan(epochDagVan(jaar, 1, 4));

/** The ISO week a day lies in. */
export const isoWeekVan = (datum: IsoDatum): IsoWeek => {
  const maandag = maandagVan(toEpochDag(datum));
  const { jaar } = splitEpochDag(maandag + DONDERDAG);
  return { jaar, week: (maandag - eersteMaandag(jaar)) / DAGEN_PER_WEEK + 1 };
};

/** The Monday of an ISO week; a week the year does not have gives the Monday that many weeks on. */
export const eersteDagVanIsoWeek = ({ jaar, week }: IsoWeek): Result<IsoDatum, DatumBuitenBereik> =>
  fromEpochDag(eersteMaandag(jaar) + (week - 1) * DAGEN_PER_WEEK);

/** How many ISO weeks a year has: 52 or 53. @unit weeks */
export const wekenInIsoJaar = (jaar: number): number => (eersteMaandag(jaar + 1) - eersteMaandag(jaar)) / DAGEN_PER_WEEK;

/** An ISO week as it is written: `2026-W01`. @source ISO 8601-1:2019, 5.2.4 */
export const formatIsoWeek = ({ jaar, week }: IsoWeek): string => `${String(jaar).padStart(4, "0")}-W${String(week).padStart(2, "0")}`;

/** How many ISO weeks a period touches, broken weeks included. @source iWmo 3.2, IV077 @unit weeks */
export const countIsoWeken = (begindatum: IsoDatum, einddatum: IsoDatum): number =>
  einddatum < begindatum ? 0 : (maandagVan(toEpochDag(einddatum)) - maandagVan(toEpochDag(begindatum))) / DAGEN_PER_WEEK + 1;

/** How many Sundays a period holds. @source iWmo 3.2, IV077 @unit days */
export const countZondagen = (begindatum: IsoDatum, einddatum: IsoDatum): number =>
  einddatum < begindatum ? 0 : (maandagVan(toEpochDag(einddatum) + 1) - maandagVan(toEpochDag(begindatum))) / DAGEN_PER_WEEK;

/** The last Sunday on or before a day. */
export const zondagTotEnMet = (datum: IsoDatum): EpochDag => maandagVan(toEpochDag(datum) + 1) - 1;
