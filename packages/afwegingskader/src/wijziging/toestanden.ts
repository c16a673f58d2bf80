/** The states of a change. The source has no state for a plan that is given up; without one it would stay open for ever. @source lifecycle.md B10 */
export const WIJZIGING_TOESTANDEN = ["voorgenomen", "gemeld", "goedgekeurd", "afgewezen", "addendum", "doorgevoerd", "ingetrokken"] as const;

/** A state of a change. */
export type WijzigingToestand = (typeof WIJZIGING_TOESTANDEN)[number];
