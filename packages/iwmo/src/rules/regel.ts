import type { Tekstbron } from "./tekstbron.js";

/** The elements that together break a rule, in the order the standard reports them. */
export type Overtreding = readonly [string, ...string[]];

/**
 * One rule of level 2 about one kind of element: a check inside the message that the schema cannot do.
 * The check answers, for each time the rule is broken, the elements that are at odds. A place is written as seen from the element:
 * "" is the element, "Periode/Einddatum" lies below it, "[2]" is the second of a list, "/Bericht/…" is anywhere in the message.
 */
export interface Regel<E, B = unknown> {
  readonly code: string;
  readonly toets: (element: E, bericht: B, tekst: Tekstbron) => readonly Overtreding[];
  /** Which element the finding is about; without it the last one of the violation. */
  readonly hoofdplaats?: 0;
  /** What is left of a violation when the document itself is looked at: values that are equal can be spelled differently. */
  readonly verfijn?: (overtreding: Overtreding, tekst: Tekstbron) => readonly Overtreding[];
}

/** Not broken: one shared answer, so that a clean element costs nothing. */
export const GOED: readonly Overtreding[] = [];

/** Code for the return message that a broken rule of level 2 gives. @source iWmo 3.2, WJ001 */
export const RETOURCODE_NIVEAU_2 = "0001";
