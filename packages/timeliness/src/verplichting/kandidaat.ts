import { fromEpochDag, epochDagVan, laatsteDagVanMaand, type DatumBuitenBereik, type IsoDatum } from "@wmo-kit/domain";
import type { Result } from "@wmo-kit/domain/result";

import type { Programmastap } from "../eis/programmastap.js";

/** A day in the year on which a duty comes up, before it is known whether the row holds on that day. For use within this package. */
export interface Kandidaat {
  readonly volgnummer: string;
  readonly datum: IsoDatum;
  readonly stappen: readonly Programmastap[];
}

/** The twelve months. */
export const MAANDEN = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** The day number of the last day of the longest months. */
export const LANGSTE_MAAND = 31;

/** First day of a month. */
export const eersteDag = (jaar: number, maand: number): Result<IsoDatum, DatumBuitenBereik> => fromEpochDag(epochDagVan(jaar, maand, 1));

/** A day of a month, or its last day when the month is shorter. @source norms.md K-05 */
export const dagInMaand = (jaar: number, maand: number, dag: number): Result<IsoDatum, DatumBuitenBereik> =>
  fromEpochDag(epochDagVan(jaar, maand, Math.min(dag, laatsteDagVanMaand(jaar, maand))));

/** A period with both its days, when both exist. */
export interface GeslotenPeriode {
  readonly begindatum: IsoDatum;
  readonly einddatum: IsoDatum;
}

/** The period between two days. */
export const maakPeriode = (
  begin: Result<IsoDatum, DatumBuitenBereik>,
  einde: Result<IsoDatum, DatumBuitenBereik>,
): Result<GeslotenPeriode, DatumBuitenBereik> => begin.andThen((begindatum) => einde.map((einddatum) => ({ begindatum, einddatum })));

/** The year and month of a date: `2026-03`. */
export const maandcode = (datum: IsoDatum): string => datum.slice(0, 7);
