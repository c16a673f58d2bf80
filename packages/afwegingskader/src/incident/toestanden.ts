/** The states of an incident or enforcement. @source lifecycle.md B8 */
export const INCIDENT_TOESTANDEN = ["bekend", "beoordeeld", "afgehandeld"] as const;

/** A state of an incident or enforcement. */
export type IncidentToestand = (typeof INCIDENT_TOESTANDEN)[number];
