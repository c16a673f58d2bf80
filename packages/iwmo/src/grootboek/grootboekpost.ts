import type { GeslotenPeriode } from "../keten/volume/kalender.js";
import type { Eenheid } from "../keten/volume/volume.table.js";
import type { ToegewezenProduct } from "../release-3-2/wmo301.js";
import type { StartProduct } from "../release-3-2/wmo305.js";
import type { StopProduct } from "../release-3-2/wmo307.js";

/** How much of a limit is used, all in one unit. Lines that were rejected or credited do not count. */
export interface Stand {
  /** Absent when there is no limit: an assignment without an end. */
  readonly maximum?: number;
  /** Claimed, and not answered yet. */
  readonly ingediend: number;
  readonly toegekend: number;
  /** What is left: below zero when more was claimed than fits. Absent without a limit. */
  readonly over?: number;
}

/** The volume of one calendar month, cut off where the assignment begins and ends. @source iWmo 3.2, TR321, IV077, IV078 */
export interface Maandstand extends Stand {
  readonly periode: GeslotenPeriode;
}

/** The volume of an assignment with an Omvang. What may still be claimed in a month is the smaller of what the month and the total have left. */
export interface Volumestand {
  /** Unit of all volumes: the finest one that may be claimed, minutes for hours. @source iWmo 3.2, TR341 */
  readonly eenheid: Eenheid;
  readonly maanden: readonly Maandstand[];
  /** The whole run. @source iWmo 3.2, TR322, IV077 */
  readonly totaal: Stand;
}

/** One assignment of a client at a provider, beside what was started, stopped, claimed and granted on it. */
export interface Grootboekpost {
  readonly toewijzing: ToegewezenProduct;
  /** Taken back as if it never was: nothing may be claimed. @source iWmo 3.2, TR384, OP087 */
  readonly vervallen: boolean;
  readonly starts: readonly StartProduct[];
  readonly stops: readonly StopProduct[];
  readonly volume?: Volumestand;
  /** Of an assignment with a budget. @source iWmo 3.2, TR369 */
  readonly budget?: Stand;
  /** ReferentieNummer of claimed lines in a unit that does not fit the assignment: they are in no sum of volumes (TR341). */
  readonly andereEenheid: readonly string[];
}
