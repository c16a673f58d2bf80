import type { BerichtOngeldig, BerichtOnbekend } from "./errors.js";
import type { BerichtBeschrijving } from "./schema/bericht-beschrijving.js";
import { bevindingVanFout } from "./schema/lezer.js";
import { readNext } from "./xml/read-next.js";
import type { XmlReader } from "./xml/xml-reader.js";

const ISTANDAARD = /^http:\/\/www\.istandaarden\.nl\/[a-z]{3,5}\/\d_\d\/(?:[a-z]{2,4}\d{3}|basisschema)\/schema$/;
const BERICHTCODE = /^\d{3}$/;

/** A header is among the first elements; further on it is not looked for. */
const ZOEKDIEPTE = 64;

const findBerichtCode = (reader: XmlReader): string | undefined => {
  for (let i = 0; i < ZOEKDIEPTE; i += 1) {
    const gebeurtenis = readNext(reader);
    if (gebeurtenis === "fout" || gebeurtenis === "slot") return undefined;
    if (gebeurtenis !== "begin" || reader.lokaal !== "BerichtCode") continue;
    return readNext(reader) === "tekst" && BERICHTCODE.test(reader.tekst) ? reader.tekst : undefined;
  }
  return undefined;
};

/** What a document that is none of the given messages looks like: only names of the standard, nothing of its content. */
export const describeOnbekend = (reader: XmlReader, verwacht: readonly BerichtBeschrijving<unknown>[]): BerichtOnbekend => {
  const { naamruimte, lokaal, beginregel: line, beginkolom: column } = reader;
  const berichtCode = findBerichtCode(reader);
  return {
    _tag: "BerichtOnbekend",
    ...(ISTANDAARD.test(naamruimte) ? { naamruimte } : {}),
    ...(berichtCode === undefined ? {} : { berichtCode }),
    wortelIsBericht: lokaal === "Bericht",
    line,
    column,
    verwacht: verwacht.map(({ soort }) => soort),
  };
};

/** A document that stops being XML before its first element. */
export const describeGeenXml = (reader: XmlReader): BerichtOngeldig => ({
  _tag: "BerichtOngeldig",
  bevindingen: reader.fout === undefined ? [] : [bevindingVanFout(reader, reader.fout, "/")],
});
