/** The states of a pgb test. `afgezien` is ours: a resident can always choose zorg in natura after all. @source lifecycle.md A4 */
export const PGB_TOESTANDEN = ["overwogen", "gewenst", "te-toetsen", "voldoet", "voldoet-niet", "afgezien"] as const;
export type PgbToestand = (typeof PGB_TOESTANDEN)[number];
