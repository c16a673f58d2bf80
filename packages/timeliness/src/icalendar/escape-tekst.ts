import { redactBsn } from "@wmo-kit/domain";

const REGELEINDE = /\r\n?|\n/g;
// Control characters but the tab and the line feed, and halves of a surrogate pair: none of them has a place in the file.
const NIET_TOEGESTAAN = /(?![\t\n])[\p{Control}\p{Surrogate}]/gu;
const TEKENS = /[\\;,\n]/g;

/**
 * A text as the value of a property: backslash, semicolon, comma and line end escaped, characters that the format forbids left out.
 * A number that could be a Bsn reads `[bsn]`: a calendar is shared, mailed and synchronised.
 *
 * @source RFC 5545 section 3.3.11; Wmo 2015 art. 5.2.9
 */
export const escapeTekst = (tekst: string): string =>
  redactBsn(tekst)
    .replace(REGELEINDE, "\n")
    .replace(NIET_TOEGESTAAN, "")
    .replace(TEKENS, (teken) => (teken === "\n" ? "\\n" : `\\${teken}`));
