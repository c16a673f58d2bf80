import type { Dagdeel } from "../../../src/aanwezigheid/dagdelen.table.js";

/** A place in the weekly roster. Weekdays count from Monday, 1. */
export interface Roosterinvoer {
  readonly dossier: string;
  readonly locatie: string;
  readonly weekdag: number;
  readonly dagdeel: Dagdeel;
  readonly vanaf: string;
}
