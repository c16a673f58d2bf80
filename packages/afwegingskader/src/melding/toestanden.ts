/** The states of a melding. @source lifecycle.md A1 */
export const MELDING_TOESTANDEN = [
  "ontvangen",
  "bevestigd",
  "gescreend",
  "wachtlijst",
  "gekoppeld",
  "doorgeleid",
  "overgedragen",
  "afgehandeld",
  "ingetrokken",
] as const;
export type MeldingToestand = (typeof MELDING_TOESTANDEN)[number];
