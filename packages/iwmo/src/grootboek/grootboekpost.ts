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

/** A stretch of the ledger, cut off where the assignment begins and ends. */
export interface Tijdvak {
  readonly periode: GeslotenPeriode;
  /** Days on which support was under way, by what was started and stopped. @source iWmo 3.2, IV008 @unit days */
  readonly dagenLopend: number;
}

/** One calendar month: lines count in the month in which their product period begins. @source iWmo 3.2, TR321, IV077, IV078 */
export interface Maandstand extends Tijdvak, Stand {}

/**
 * One ISO week: lines count in the week in which their product period ends, because most cover a month and no rule says how to
 * divide them. So one week may hold the claim of many; `totNuToe` shows whether claims run ahead of what was assigned.
 */
export interface Weekstand extends Tijdvak {
  /** As ISO 8601 writes it: 2026-W05. */
  readonly week: string;
  /** What this week adds to what may be claimed. Absent when the volume is not for a day or a week. @source iWmo 3.2, IV077 */
  readonly toegewezen?: number;
  readonly ingediend: number;
  readonly toegekend: number;
  /** From the first day through this week. No rule limits it: only months and the whole run have a limit. */
  readonly totNuToe: Stand;
}

/** The volume of an assignment with an Omvang. What may still be claimed in a month is the smaller of what the month and the total have left. */
export interface Volumestand {
  /** Unit of all volumes: the finest one that may be claimed, minutes for hours. @source iWmo 3.2, TR341 */
  readonly eenheid: Eenheid;
  readonly maanden: readonly Maandstand[];
  readonly weken: readonly Weekstand[];
  /** The whole run. @source iWmo 3.2, TR322, IV077 */
  readonly totaal: Stand;
}

/** The budget of an assignment; its months and weeks have no limit of their own. @source iWmo 3.2, TR369 */
export interface Budgetstand extends Stand {
  readonly maanden: readonly Maandstand[];
  readonly weken: readonly Weekstand[];
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
  readonly budget?: Budgetstand;
  /** ReferentieNummer of claimed lines in a unit that does not fit the assignment: they are in no sum of volumes (TR341). */
  readonly andereEenheid: readonly string[];
}
