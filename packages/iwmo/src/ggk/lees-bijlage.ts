import { readNext } from "../xml/read-next.js";
import { skipElement } from "../schema/skip-element.js";
import { decodeBase64 } from "./base64.js";
import { hier, meld, type Envelopelezer } from "./lezer.js";
import { BESTANDSNAAM, CONTENT_TYPE, toetsTekst } from "./toets-tekst.js";
import type { Bijlage, Teksttype } from "./veld.js";
import { NAAMRUIMTEN, XMIME } from "./velden.table.js";

const XSI = "http://www.w3.org/2001/XMLSchema-instance";
const BESTANDSNAAM_ATTRIBUUT = `${NAAMRUIMTEN.StUF} bestandsnaam`;
const CONTENT_TYPE_ATTRIBUUT = `${XMIME} contentType`;

/** The known attributes of the start tag that was read last; any other is a finding, but for hints where a schema is. */
export const leesAttributen = (lezer: Envelopelezer, bekend: ReadonlyMap<string, Teksttype>): ReadonlyMap<string, string> => {
  const gelezen = new Map<string, string>();
  for (const { naamruimte, lokaal, waarde } of lezer.reader.attributen) {
    const naam = `${naamruimte} ${lokaal}`;
    const type = bekend.get(naam);
    if (type !== undefined) {
      const oorzaak = toetsTekst(type, waarde);
      if (oorzaak === undefined) gelezen.set(naam, waarde);
      else meld(lezer, oorzaak, hier(lezer), `@${lokaal}`);
    } else if (naamruimte !== XSI || (lokaal !== "schemaLocation" && lokaal !== "noNamespaceSchemaLocation"))
      meld(lezer, { _tag: "AttribuutNietToegestaan" });
  }
  return gelezen;
};

/** The text of an element after its start tag, through its end tag; undefined if there is an element in it. */
export const leesTekst = (lezer: Envelopelezer): string | undefined => {
  const plaats = hier(lezer);
  const delen: string[] = [];
  let heeftElement = false;
  for (;;) {
    const gebeurtenis = readNext(lezer.reader);
    if (gebeurtenis === "tekst" || gebeurtenis === "cdata") delen.push(lezer.reader.tekst);
    else if (gebeurtenis === "begin") {
      if (!heeftElement) meld(lezer, { _tag: "ElementInWaarde" }, plaats);
      heeftElement = true;
      skipElement(lezer.reader);
    } else return gebeurtenis === "einde" && !heeftElement ? delen.join("") : undefined;
  }
};

const BIJLAGE = new Map([
  [CONTENT_TYPE_ATTRIBUUT, CONTENT_TYPE],
  [BESTANDSNAAM_ATTRIBUUT, BESTANDSNAAM],
]);

/** The message in an envelope, after its start tag, through its end tag. */
export const leesBijlage = (lezer: Envelopelezer): Bijlage | undefined => {
  const plaats = hier(lezer);
  const heeftContentType = lezer.reader.attributen.some(({ naamruimte, lokaal }) => `${naamruimte} ${lokaal}` === CONTENT_TYPE_ATTRIBUUT);
  if (!heeftContentType) meld(lezer, { _tag: "AttribuutOntbreekt", attribuut: "contentType" });
  const attributen = leesAttributen(lezer, BIJLAGE);
  const tekst = leesTekst(lezer);
  const inhoud = tekst === undefined ? undefined : decodeBase64(tekst);
  if (tekst !== undefined && inhoud === undefined) meld(lezer, { _tag: "GeenBase64" }, plaats);
  const contentType = attributen.get(CONTENT_TYPE_ATTRIBUUT);
  const bestandsnaam = attributen.get(BESTANDSNAAM_ATTRIBUUT);
  if (inhoud === undefined || contentType === undefined) return undefined;
  return { inhoud, contentType, ...(bestandsnaam === undefined ? {} : { bestandsnaam }) };
};
