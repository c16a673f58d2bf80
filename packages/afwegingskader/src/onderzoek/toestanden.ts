/** The states of an investigation. `gestopt` is ours: a resident who withdraws the melding ends the investigation too. @source lifecycle.md A2 */
export const ONDERZOEK_TOESTANDEN = [
  "gestart",
  "stap-1",
  "stap-2",
  "stap-3",
  "stap-4",
  "stap-5",
  "stap-6",
  "verslag-concept",
  "verslag-vastgesteld",
  "besloten",
  "overgeslagen",
  "gestopt",
] as const;
export type OnderzoekToestand = (typeof ONDERZOEK_TOESTANDEN)[number];
