/** The states of an advice. @source lifecycle.md A3 */
export const ADVIES_TOESTANDEN = ["concept", "ter-toetsing", "goedgekeurd", "verzonden", "verwerkt", "bezwaar"] as const;
export type AdviesToestand = (typeof ADVIES_TOESTANDEN)[number];
