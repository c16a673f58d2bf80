/** The states of direction over the help in a household. @source lifecycle.md A7 */
export const REGIE_TOESTANDEN = ["geen-regie-nodig", "regie-inwoner-of-netwerk", "casusregie", "procesregie", "geescaleerd"] as const;

/** A state of direction. */
export type RegieToestand = (typeof REGIE_TOESTANDEN)[number];
