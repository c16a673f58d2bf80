/** The states of a subcontractor. @source lifecycle.md B6 */
export const ONDERAANNEMER_TOESTANDEN = ["niet-gemeld", "gemeld", "goedgekeurd", "actief", "opgeschort", "beeindigd"] as const;

/** A state of a subcontractor. */
export type OnderaannemerToestand = (typeof ONDERAANNEMER_TOESTANDEN)[number];
