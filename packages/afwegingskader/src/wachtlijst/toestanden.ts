/** The states of the waiting list of one location. @source lifecycle.md B5 */
export const WACHTLIJST_TOESTANDEN = ["geen", "ontstaan", "gemeld", "opgeheven"] as const;

/** A state of a waiting list of one location. */
export type WachtlijstToestand = (typeof WACHTLIJST_TOESTANDEN)[number];
