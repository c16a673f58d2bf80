import { takeAttributes, type Attribuut } from "./attribute.js";
import { fail, skipBlanks, startsWith, stop } from "./cursor.js";
import { takeCdata, takeComment, takeInstruction } from "./markup.js";
import { takeName } from "./name.js";
import { enterNaamruimten, leaveNaamruimten, resolveAttributes, resolvePrefix } from "./namespaces.js";
import { takeText } from "./text.js";
import type { Vormfout } from "./xml-fout.js";
import { MAXIMALE_DIEPTE, type XmlReader } from "./xml-reader.js";

/** What a reader comes upon. `fout` is for good: there is nothing after it. */
export type Gebeurtenis = "begin" | "einde" | "tekst" | "cdata" | "slot" | "fout";

const failEvent = (reader: XmlReader, fout: Vormfout): "fout" => {
  fail(reader, fout);
  return "fout";
};

const markBegin = (reader: XmlReader): void => {
  reader.beginregel = reader.regel;
  reader.beginkolom = reader.pos - reader.regelbegin + 1;
};

/** Names and attributes get their meaning when the whole tag is read; what is wrong with it is wrong at its beginning. */
const resolveStart = (reader: XmlReader, prefix: string, attributen: readonly Attribuut[]): boolean => {
  const { naamruimten } = reader;
  if (!enterNaamruimten(naamruimten, attributen, reader.diepte)) return false;
  const naamruimte = resolvePrefix(naamruimten, prefix);
  const opgelost = resolveAttributes(naamruimten, attributen);
  if (naamruimte === undefined || opgelost === undefined) return false;
  reader.naamruimte = naamruimte;
  reader.attributen = opgelost;
  return true;
};

const readStart = (reader: XmlReader): Gebeurtenis => {
  markBegin(reader);
  const { pos, regel, regelbegin } = reader;
  reader.pos += 1;
  const naam = takeName(reader);
  if (naam === undefined) return "fout";
  if (reader.diepte >= MAXIMALE_DIEPTE) return failEvent(reader, "teDiep");
  const attributen = takeAttributes(reader);
  if (attributen === undefined) return "fout";
  reader.leeg = reader.bytes[reader.pos] === 0x2f;
  if (reader.leeg) reader.pos += 1;
  if (reader.bytes[reader.pos] !== 0x3e) return failEvent(reader, "tag");
  reader.pos += 1;
  if (!resolveStart(reader, naam.prefix, attributen)) {
    Object.assign(reader, { pos, regel, regelbegin });
    return failEvent(reader, "naamruimte");
  }
  reader.lokaal = naam.lokaal;
  reader.naambegin[reader.diepte] = naam.begin;
  reader.naameinde[reader.diepte] = naam.einde;
  reader.diepte += 1;
  reader.geopend = true;
  return "begin";
};

const readEnd = (reader: XmlReader): Gebeurtenis => {
  const begin = reader.naambegin[reader.diepte - 1] ?? 0;
  const lengte = (reader.naameinde[reader.diepte - 1] ?? 0) - begin;
  const { bytes } = reader;
  let vervolgbytes = 0;
  for (let i = 0; i < lengte; i += 1) {
    const byte = bytes[begin + i] ?? 0;
    if (bytes[reader.pos + 2 + i] !== byte) return failEvent(reader, "eindtag");
    if ((byte & 0xc0) === 0x80) vervolgbytes += 1;
  }
  reader.pos += 2 + lengte;
  reader.regelbegin += vervolgbytes;
  skipBlanks(reader);
  if (bytes[reader.pos] !== 0x3e) return failEvent(reader, "eindtag");
  reader.pos += 1;
  reader.diepte -= 1;
  leaveNaamruimten(reader.naamruimten, reader.diepte);
  return "einde";
};

const readCdata = (reader: XmlReader): Gebeurtenis => {
  const tekst = takeCdata(reader);
  if (tekst === undefined) return "fout";
  reader.tekst = tekst;
  return "cdata";
};

/** Outside the root only blanks, comments and instructions may stand. */
const readOutside = (reader: XmlReader): Gebeurtenis | undefined => {
  skipBlanks(reader);
  if (reader.pos >= reader.einde) return reader.geopend ? "slot" : failEvent(reader, "tag");
  if (reader.bytes[reader.pos] !== 0x3c || startsWith(reader, "<![") || startsWith(reader, "</"))
    return failEvent(reader, reader.geopend ? "naEinde" : "tag");
  return undefined;
};

const readMarkup = (reader: XmlReader): Gebeurtenis | undefined => {
  const teken = reader.bytes[reader.pos + 1];
  if (teken === 0x2f) return readEnd(reader);
  if (teken === 0x3f) return takeInstruction(reader) ? undefined : "fout";
  if (teken !== 0x21) return readStart(reader);
  if (startsWith(reader, "<!--")) return takeComment(reader) ? undefined : "fout";
  if (startsWith(reader, "<![CDATA[")) return readCdata(reader);
  if (startsWith(reader, "<!DOCTYPE")) stop(reader, { _tag: "DtdGeweigerd" });
  else fail(reader, "tag");
  return "fout";
};

const readText = (reader: XmlReader): Gebeurtenis => {
  markBegin(reader);
  const tekst = takeText(reader);
  if (tekst === undefined) return "fout";
  reader.tekst = tekst;
  return "tekst";
};

/** Goes on to the next event. Comments and instructions are checked and passed over. */
export const readNext = (reader: XmlReader): Gebeurtenis => {
  for (;;) {
    if (reader.fout !== undefined) return "fout";
    if (reader.leeg) {
      reader.leeg = false;
      reader.diepte -= 1;
      leaveNaamruimten(reader.naamruimten, reader.diepte);
      return "einde";
    }
    if (reader.diepte === 0) {
      const buiten = readOutside(reader);
      if (buiten !== undefined) return buiten;
      if (reader.geopend && reader.bytes[reader.pos + 1] !== 0x21 && reader.bytes[reader.pos + 1] !== 0x3f) fail(reader, "naEinde");
    } else if (reader.bytes[reader.pos] !== 0x3c) {
      if (reader.pos >= reader.einde) fail(reader, "onaf");
      else return readText(reader);
    }
    if (reader.fout !== undefined) return "fout";
    const gebeurtenis = readMarkup(reader);
    if (gebeurtenis !== undefined) return gebeurtenis;
  }
};
