/** The states of the duty of social return. "aangemeld" is in Wizzr for dagbesteding, and with the adviser for the wijkteam. @source lifecycle.md B11 */
export const SROI_TOESTANDEN = ["nog-niet-verplicht", "verplicht", "aangemeld", "in-uitvoering", "verantwoord"] as const;

/** A state of the duty of social return. */
export type SroiToestand = (typeof SROI_TOESTANDEN)[number];
