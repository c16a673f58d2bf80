/**
 * How large a file may be before it is refused unread. A filled template of ten years is far below each of them.
 *
 * @unit bytes, characters, rows and years, as the name says
 */
export const SJABLOONGRENZEN = {
  bytes: 5_000_000,
  bytesUitgepakt: 50_000_000,
  tekens: 5_000_000,
  rijen: 10_000,
  jaren: 20,
  onderdelenPerLijst: 200,
} as const;

/** How many people and parties the empty template has rows for; more are added by numbering on. */
export const LEGE_REGELS: Readonly<Record<string, number>> = { beloningen: 3, ondernemers: 2, verbondenPartijen: 4, transacties: 2, onderaannemers: 4 };

/**
 * From how many digits an amount is written as text in a spreadsheet: a spreadsheet keeps fifteen.
 *
 * @unit digits
 */
export const CIJFERS_IN_REKENBLAD = 15;
