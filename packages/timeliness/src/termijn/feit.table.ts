import { FEITEN_BEWIJS } from "./feiten/bewijs.table.js";
import { FEITEN_DAGBESTEDING } from "./feiten/dagbesteding.table.js";
import { FEITEN_IWMO } from "./feiten/iwmo.table.js";
import { FEITEN_WET } from "./feiten/wet.table.js";
import { FEITEN_WIJKTEAM } from "./feiten/wijkteam.table.js";

/** The facts between which terms run, with the words people use for them. A fact is an event that an application records. */
export const FEITEN = {
  ...FEITEN_WET,
  ...FEITEN_IWMO,
  ...FEITEN_BEWIJS,
  ...FEITEN_DAGBESTEDING,
  ...FEITEN_WIJKTEAM,
} as const satisfies Readonly<Record<string, string>>;

/** A fact at which a term starts or ends. */
export type Feit = keyof typeof FEITEN;
