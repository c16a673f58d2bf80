import { isBlankCode, trimBlanks } from "../schema/blanks.js";

const WIT = /[\t\n\r ]+/g;

const heeftWit = (tekst: string): boolean => {
  for (let i = 0; i < tekst.length; i += 1) if (isBlankCode(tekst.charCodeAt(i))) return true;
  return false;
};

/** The text with one space for each run of blanks, and none around it: what the standard compares with when it ignores blanks. */
export const normaliseWit = (tekst: string): string => (heeftWit(tekst) ? trimBlanks(tekst).replace(WIT, " ") : tekst);

/** There is something in it besides blanks. A reference number may by its type be only blanks; the rules then call it empty. */
export const isGevuld = (tekst: string | undefined): tekst is string => tekst !== undefined && trimBlanks(tekst) !== "";
