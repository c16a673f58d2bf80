const REGELEINDE = "\r\n";

// A text that a spreadsheet would run as a formula is shown as text.
const FORMULE = /^[=+\-@\t\r]/u;
const MOET_TUSSEN_AANHALINGSTEKENS = /[";\r\n]/u;

const toVeld = (waarde: string | number | null): string => {
  if (waarde === null) return "";
  if (typeof waarde === "number") return String(waarde);
  const tekst = FORMULE.test(waarde) ? `'${waarde}` : waarde;
  return MOET_TUSSEN_AANHALINGSTEKENS.test(tekst) ? `"${tekst.replaceAll('"', '""')}"` : tekst;
};

/** Rows as CSV text with a semicolon between the fields, as Dutch spreadsheets read it. @source RFC 4180 */
export const encodeCsv = (rijen: readonly (readonly (string | number | null)[])[]): string =>
  rijen.map((rij) => rij.map(toVeld).join(";") + REGELEINDE).join("");
