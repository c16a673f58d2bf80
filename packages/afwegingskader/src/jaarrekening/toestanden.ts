/** The states of the accounts of one year. The source has no state for a year under the threshold; without one it would stay open for ever. @source lifecycle.md B9 */
export const JAARREKENING_TOESTANDEN = [
  "jaar-afgesloten",
  "niet-verplicht",
  "categorie-bepaald",
  "verklaring-ontvangen",
  "ingediend",
  "akkoord",
  "afwijking-besproken",
  "geaccepteerd-met-uitleg",
] as const;

/** A state of the accounts of one year. */
export type JaarrekeningToestand = (typeof JAARREKENING_TOESTANDEN)[number];
