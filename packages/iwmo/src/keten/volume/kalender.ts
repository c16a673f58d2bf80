import { splitEpochDag, toEpochDag, type EpochDag, type IsoDatum } from "@wmo-kit/domain/rekenen";

/** Two dates that both belong to the stretch of days. */
export interface GeslotenPeriode {
  readonly begindatum: IsoDatum;
  readonly einddatum: IsoDatum;
}

// Epoch day 0 is a Thursday: the Monday of its ISO week is day -3, its Sunday is day 3.
const weekVan = (dag: EpochDag): number => Math.floor((dag + 3) / 7);
const zondagenTotEnMet = (dag: EpochDag): number => Math.floor((dag - 3) / 7);

/**
 * ISO weeks (Monday to Sunday) that have at least one day in the period; a broken week counts as one.
 *
 * @source iWmo 3.2, IV077 (inspanningsgericht)
 * @unit weeks
 */
export const countKalenderweken = ({ begindatum, einddatum }: GeslotenPeriode): number =>
  Math.max(0, weekVan(toEpochDag(einddatum)) - weekVan(toEpochDag(begindatum)) + 1);

/**
 * Sundays in the period.
 *
 * @source iWmo 3.2, IV076 and IV077 (outputgericht)
 * @unit weeks
 */
export const countZondagen = ({ begindatum, einddatum }: GeslotenPeriode): number =>
  Math.max(0, zondagenTotEnMet(toEpochDag(einddatum)) - zondagenTotEnMet(toEpochDag(begindatum) - 1));

/**
 * Calendar months that have at least one day in the period; a broken month counts as one.
 *
 * @source iWmo 3.2, IV078
 * @unit months
 */
export const countKalendermaanden = ({ begindatum, einddatum }: GeslotenPeriode): number =>
  Math.max(0, maandnummerVan(einddatum) - maandnummerVan(begindatum) + 1);

/** Days in the period, first and last included. @unit days */
export const countKalenderdagen = ({ begindatum, einddatum }: GeslotenPeriode): number =>
  Math.max(0, toEpochDag(einddatum) - toEpochDag(begindatum) + 1);

/** The last Sunday on or before a date. @unit epoch day */
export const laatsteZondagTotEnMet = (datum: IsoDatum): EpochDag => zondagenTotEnMet(toEpochDag(datum)) * 7 + 3;

/** Months as a whole number that goes up by one each month, over the years. @unit months */
export const maandnummerVan = (datum: IsoDatum): number => {
  const { jaar, maand } = splitEpochDag(toEpochDag(datum));
  return jaar * 12 + maand - 1;
};
