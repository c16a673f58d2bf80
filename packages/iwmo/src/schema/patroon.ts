import { isBlankCode } from "./blanks.js";

/** Nothing but digits; the empty text counts. */
export const isCijferreeks = (tekst: string): boolean => {
  for (let i = 0; i < tekst.length; i += 1) {
    const teken = tekst.charCodeAt(i);
    if (teken < 0x30 || teken > 0x39) return false;
  }
  return true;
};

/** One or more letters a-z, A-Z or digits, nothing between. */
export const isAaneengesloten = (tekst: string): boolean => {
  for (let i = 0; i < tekst.length; i += 1) {
    const teken = tekst.charCodeAt(i);
    const isLetter = (teken >= 0x61 && teken <= 0x7a) || (teken >= 0x41 && teken <= 0x5a);
    if (!isLetter && (teken < 0x30 || teken > 0x39)) return false;
  }
  return tekst.length > 0;
};

/** At least one character that is not blank. */
export const heeftInhoud = (tekst: string): boolean => {
  for (let i = 0; i < tekst.length; i += 1) if (!isBlankCode(tekst.charCodeAt(i))) return true;
  return false;
};

/** At least one character that is not blank, all on one line: in a schema pattern the dot stops at CR and LF. */
export const isGevuldeRegel = (tekst: string): boolean => {
  let gevuld = false;
  for (let i = 0; i < tekst.length; i += 1) {
    const teken = tekst.charCodeAt(i);
    if (teken === 0x0a || teken === 0x0d) return false;
    gevuld ||= !isBlankCode(teken);
  }
  return gevuld;
};

const isInitiaal = (teken: number): boolean =>
  (teken >= 0x61 && teken <= 0x7a) || (teken >= 0x41 && teken <= 0x5a) || (teken >= 0xc0 && teken <= 0x1ef3);

/** One or more of a-z, A-Z and the run from À to ỳ; that run holds more than letters and the schema means it so. */
export const isInitialen = (tekst: string): boolean => {
  for (let i = 0; i < tekst.length; i += 1) if (!isInitiaal(tekst.charCodeAt(i))) return false;
  return tekst.length > 0;
};

const GETAL = /^(?:0|[1-9][0-9]*)$/;

/** Three whole numbers with dots between, no leading zeros. */
export const isVersienummer = (tekst: string): boolean => {
  const delen = tekst.split(".", 4);
  return delen.length === 3 && delen.every((deel) => GETAL.test(deel));
};

/** None of the given characters. */
export const zonderTekens =
  (verboden: string) =>
  (tekst: string): boolean => {
    for (const teken of verboden) if (tekst.includes(teken)) return false;
    return true;
  };
