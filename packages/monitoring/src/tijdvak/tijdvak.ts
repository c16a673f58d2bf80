import type { IsoDatum } from "@wmo-kit/domain";
import { addKalendermaanden, eersteDagVan, laatsteDagVan, type Kalendermaand } from "@wmo-kit/timeliness";

/** A span of whole months that figures are counted over: one month, or the period as a whole. */
export interface Tijdvak {
  readonly id: string;
  readonly van: IsoDatum;
  readonly totEnMet: IsoDatum;
}

/** The months from the first to the last. @unit calendar months */
export interface Maandperiode {
  readonly vanaf: Kalendermaand;
  readonly totEnMet: Kalendermaand;
}

const tijdvakVan = (vanaf: Kalendermaand, totEnMet: Kalendermaand): Tijdvak => ({
  id: vanaf === totEnMet ? vanaf : `${vanaf}/${totEnMet}`,
  van: eersteDagVan(vanaf),
  totEnMet: laatsteDagVan(totEnMet),
});

/** Every month of a period, then the period as a whole when it is more than one month. Empty when it ends before it begins. */
export const listTijdvakken = ({ vanaf, totEnMet }: Maandperiode): readonly Tijdvak[] => {
  const maanden: Tijdvak[] = [];
  for (let maand: Kalendermaand | undefined = vanaf; maand !== undefined && maand <= totEnMet; ) {
    maanden.push(tijdvakVan(maand, maand));
    maand = addKalendermaanden(maand, 1).unwrapOr(undefined);
  }
  return maanden.length > 1 ? [...maanden, tijdvakVan(vanaf, totEnMet)] : maanden;
};

/** Whether a day lies in a time span. */
export const ligtIn = ({ van, totEnMet }: Tijdvak, dag: IsoDatum): boolean => van <= dag && dag <= totEnMet;
