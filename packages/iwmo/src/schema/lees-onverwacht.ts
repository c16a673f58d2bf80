import { trimBlanks } from "./blanks.js";
import { hier, meld, type Lezer, type Vindplaats } from "./lezer.js";
import { skipElement } from "./skip-element.js";

/** An element that has no place here, start tag just read: noted and passed over. Its name is shown only if the standard knows it. */
export const leesOnverwacht = (lezer: Lezer): void => {
  const { lokaal } = lezer.reader;
  meld(lezer, "XSD", { _tag: "ElementOnbekend" }, hier(lezer), lezer.tabel.namen.has(lokaal) ? `/${lokaal}` : "/*");
  skipElement(lezer.reader);
};

/**
 * Text where only elements may stand, noted once for an element at its start tag.
 * Blanks are nothing, but not in a CDATA section: that counts as text even when empty.
 */
export const meldTekst = (lezer: Lezer, soort: "tekst" | "cdata", plaats: Vindplaats, eerder: boolean): boolean => {
  if (soort === "tekst" && trimBlanks(lezer.reader.tekst) === "") return eerder;
  if (!eerder) meld(lezer, "XSD", { _tag: "TekstNietToegestaan" }, plaats);
  return true;
};
