/** A table of figures as people read it: the text of each cell is exact, no drawing decides what it says. */
export interface Cijfertabel {
  readonly titel: string;
  readonly koppen: readonly string[];
  readonly rijen: readonly (readonly string[])[];
}

const FORMULE = /^[=+\-@\t\r]/;
const GETAL = /^-?[\d.]+(?:,\d+)?\s?%?$/;

// A spreadsheet reads a cell that begins like this as a formula; an apostrophe keeps it text.
const beveilig = (cel: string): string => (FORMULE.test(cel) && !GETAL.test(cel) ? `'${cel}` : cel);

const toCel = (cel: string): string => {
  const veilig = beveilig(cel);
  return /[";\r\n]/.test(veilig) ? `"${veilig.replaceAll('"', '""')}"` : veilig;
};

/**
 * A table as a CSV file that a Dutch spreadsheet opens at once: semicolons, a byte order mark, lines ending in CRLF.
 *
 * @source RFC 4180; OWASP, CSV Injection
 */
export const toCsv = ({ koppen, rijen }: Cijfertabel): string =>
  `\uFEFF${[koppen, ...rijen].map((rij) => rij.map(toCel).join(";")).join("\r\n")}\r\n`;

/** File name of a table: its title in small letters, without signs that a disk refuses. */
export const nameBestand = (titel: string): string =>
  `${titel
    .normalize("NFD")
    .replaceAll(/\p{Diacritic}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "")}.csv`;
