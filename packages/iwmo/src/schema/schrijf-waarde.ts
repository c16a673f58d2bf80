import { isXmlTeken } from "../xml/character.js";
import type { Oorzaak } from "../oorzaak.js";
import type { EnkelvoudigType, VasteWaarde } from "./enkelvoudig-type.js";
import { normaliseTekst, toetsVasteWaarde, toetsWaarde } from "./toets-waarde.js";

/** Why a value may not be written. */
export interface Schrijfbreuk {
  readonly regel: string;
  readonly oorzaak: Oorzaak;
}

/** Whether every character may stand in XML, and no surrogate is half. */
export const isSchrijfbaar = (tekst: string): boolean => {
  for (let i = 0; i < tekst.length; i += 1) {
    const teken = tekst.codePointAt(i) ?? 0;
    if (!isXmlTeken(teken)) return false;
    if (teken > 0xffff) i += 1;
  }
  return true;
};

/** The text of a value, or why it may not be written. The check is the one reading does. */
export const formatWaarde = (type: EnkelvoudigType | VasteWaarde, waarde: unknown): string | Schrijfbreuk => {
  const vast = "soort" in type;
  const enkelvoudig = vast ? type.van : type;
  const verwacht = enkelvoudig.basis === "integer" ? "getal" : "tekst";
  if (typeof waarde !== (verwacht === "getal" ? "number" : "string"))
    return { regel: "XSD", oorzaak: { _tag: "SoortWaardeOnjuist", verwacht } };
  const tekst = String(waarde);
  if (!isSchrijfbaar(tekst)) return { regel: "XML", oorzaak: { _tag: "TekenNietSchrijfbaar" } };
  const genormaliseerd = normaliseTekst(enkelvoudig, tekst);
  return (vast ? toetsVasteWaarde(type, genormaliseerd) : toetsWaarde(enkelvoudig, genormaliseerd)) ?? genormaliseerd;
};

const TE_ONTSNAPPEN = /[&<>\r\n]/;
const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;", "\n": "\r\n" };

/** Text as element content. A line feed is written as the standard ends lines; reading makes it one again. @source iWmo 3.2, OP192 */
export const escapeTekst = (tekst: string): string =>
  TE_ONTSNAPPEN.test(tekst) ? tekst.replace(/[&<>\r\n]/g, (teken) => ESCAPES[teken] ?? teken) : tekst;
