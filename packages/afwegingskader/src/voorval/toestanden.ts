/** The states of an incident or planned change. @source lifecycle.md A9 */
export const VOORVAL_TOESTANDEN = ["bekend", "beoordeeld", "afgehandeld"] as const;

/** A state of an incident or planned change. */
export type VoorvalToestand = (typeof VOORVAL_TOESTANDEN)[number];
