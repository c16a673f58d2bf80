/** The states of work on safety. @source lifecycle.md A8 */
export const VEILIGHEIDSPLAN_TOESTANDEN = ["zorg-gesignaleerd", "beoordeeld", "plan-opgesteld", "uitvoering", "geevalueerd", "afgesloten"] as const;

/** A state of work on safety. */
export type VeiligheidsplanToestand = (typeof VEILIGHEIDSPLAN_TOESTANDEN)[number];
