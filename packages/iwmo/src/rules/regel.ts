/**
 * One rule of level 2 for one kind of message: a check inside the message that the schema cannot do.
 * The check answers, for each time the rule is broken, the elements that are at odds, in the order the standard reports them.
 */
export interface Regel<T> {
  readonly code: string;
  readonly retourcode: string;
  readonly toets: (bericht: T) => readonly Overtreding[];
}

/** The elements that together break a rule. */
export type Overtreding = readonly [string, ...string[]];

/** Code for the return message that a broken rule of level 2 gives. @source iWmo 3.2, WJ001 */
export const RETOURCODE_NIVEAU_2 = "0001";
