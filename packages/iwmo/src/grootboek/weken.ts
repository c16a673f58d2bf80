import { epochDagVan, fromEpochDag, splitEpochDag, toEpochDag, type EpochDag, type IsoDatum } from "@wmo-kit/domain/rekenen";

import type { GeslotenPeriode } from "../keten/volume/kalender.js";

// Epoch day 0 is a Thursday, so the Monday of its ISO week is day -3.
const MAANDAG = -3;
const DAGEN = 7;

const maandagVan = (week: number): EpochDag => week * DAGEN + MAANDAG;

/** ISO weeks as a whole number that goes up by one each Monday, over the years. @unit weeks */
export const weeknummerVan = (datum: IsoDatum): number => Math.floor((toEpochDag(datum) - MAANDAG) / DAGEN);

/** The last day of an ISO week, a Sunday; a day for where the calendar ends. */
export const zondagVan = (week: number, anders: IsoDatum): IsoDatum => fromEpochDag(maandagVan(week) + DAGEN - 1).unwrapOr(anders);

/** An ISO week as ISO 8601 writes it: the year is that of its Thursday. */
export const formatWeek = (week: number): string => {
  const donderdag = maandagVan(week) + 3;
  const { jaar } = splitEpochDag(donderdag);
  const nummer = Math.floor((donderdag - epochDagVan(jaar, 1, 1)) / DAGEN) + 1;
  return `${String(jaar).padStart(4, "0")}-W${String(nummer).padStart(2, "0")}`;
};

/** The days of an assignment in an ISO week; a week it does not touch is taken whole. */
export const weekperiodeVan = (week: number, ingangsdatum: IsoDatum, einddatum: IsoDatum | undefined): GeslotenPeriode => ({
  begindatum: weeknummerVan(ingangsdatum) === week ? ingangsdatum : fromEpochDag(maandagVan(week)).unwrapOr(ingangsdatum),
  einddatum: einddatum !== undefined && weeknummerVan(einddatum) === week ? einddatum : zondagVan(week, einddatum ?? ingangsdatum),
});
