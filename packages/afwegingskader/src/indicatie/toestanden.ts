/** The states of an indication. @source lifecycle.md A6 */
export const INDICATIE_TOESTANDEN = ["aangevraagd", "lopend", "verlengingsverzoek", "heronderzoek", "geeindigd", "vervallen"] as const;

/** A state of an indication. */
export type IndicatieToestand = (typeof INDICATIE_TOESTANDEN)[number];
