/**
 * Codes in a return or an answer that reject nothing: fine, not assessed because of something else, and fully granted.
 *
 * @source iWmo 3.2, codelijst WJ001; IV028, IV087
 */
export const GOEDE_CODES = [
  { code: "0200", bron: "iWmo 3.2, IV028" },
  { code: "0233", bron: "iWmo 3.2, IV028" },
  { code: "8001", bron: "iWmo 3.2, IV087" },
] as const;

const CODES: ReadonlySet<string> = new Set(GOEDE_CODES.map(({ code }) => code));

/** Whether one of the codes rejects what bears it. */
export const keurtAf = (retourcodes: readonly string[] | undefined): boolean => retourcodes?.some((code) => !CODES.has(code)) ?? false;
