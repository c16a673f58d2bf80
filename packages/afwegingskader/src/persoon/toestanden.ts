/** The states of a person who works under the contract. @source lifecycle.md B7 */
export const PERSOON_TOESTANDEN = ["kandidaat", "vergewis-compleet", "vog-geldig", "ingezet", "vog-opnieuw-vragen", "uit-dienst"] as const;

/** A state of a person who works under the contract. */
export type PersoonToestand = (typeof PERSOON_TOESTANDEN)[number];
