import type { Bron } from "@wmo-kit/domain";

/** How the date of a holiday is found in a year. `opZondag` is the day number in the same month when the date is a Sunday. */
export type Feestdagregel =
  | { readonly soort: "vaste-datum"; readonly maand: number; readonly dag: number; readonly opZondag?: number }
  | { readonly soort: "paaszondag"; readonly verschuiving: number };

/** Whether the holiday is a day off always, or only when the calendar setting of that name says so. */
export type Vrijregel = "altijd" | "goedeVrijdagIsVrij" | "bevrijdingsdag";

/**
 * One holiday as a row. `jaren` are the years in which the row holds; without it the row holds in every year.
 *
 * @source norms.md K-02
 */
export interface Feestdagrij {
  readonly id: string;
  readonly naam: string;
  readonly regel: Feestdagregel;
  readonly vrij: Vrijregel;
  readonly bron: Bron;
  readonly jaren?: { readonly vanaf: number; readonly totEnMet?: number };
}
