import { DAGBESTEDING_VASTE_DATUMS } from "../vaste-datum/dagbesteding.table.js";
import type { VasteDatumNorm } from "../vaste-datum/vaste-datum-norm.js";
import { WIJKTEAM_VASTE_DATUMS } from "../vaste-datum/wijkteam.table.js";
import { DAGBESTEDING_KALENDER } from "./dagbesteding.table.js";
import type { KalenderNorm } from "./kalender-norm.js";
import { WIJKTEAM_KALENDER } from "./wijkteam.table.js";

/** The dated and recurring duties of one programme. */
export interface Programmaplichten {
  readonly kalender: readonly KalenderNorm[];
  readonly vasteDatums: readonly VasteDatumNorm[];
}

/** The parties that a calendar of duties can be made for, with the tables of their programme. */
export const PROGRAMMAPLICHTEN = {
  wijkteam: { kalender: WIJKTEAM_KALENDER, vasteDatums: WIJKTEAM_VASTE_DATUMS },
  dagbesteding: { kalender: DAGBESTEDING_KALENDER, vasteDatums: DAGBESTEDING_VASTE_DATUMS },
} as const satisfies Readonly<Record<string, Programmaplichten>>;

/** A party that works under one of the programmes. */
export type Partij = keyof typeof PROGRAMMAPLICHTEN;
