import { toEpochDag, type EpochDag } from "./epoch-dag.js";
import type { IsoDatum } from "./iso-datum.js";

/** Days of the week in ISO order: maandag is 1, zondag is 7. */
export const WEEKDAGEN = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"] as const;
export type Weekdag = (typeof WEEKDAGEN)[number];

/** ISO number of the weekday of an epoch day: maandag 1 … zondag 7. */
export const weekdagnummerVan = (epochDag: EpochDag): number => ((((epochDag + 3) % 7) + 7) % 7) + 1;

/** Weekday of an epoch day. */
export const weekdagVanEpochDag = (epochDag: EpochDag): Weekdag => WEEKDAGEN[weekdagnummerVan(epochDag) - 1] ?? "maandag";

/** Weekday of a civil date. */
export const weekdagVan = (datum: IsoDatum): Weekdag => weekdagVanEpochDag(toEpochDag(datum));
