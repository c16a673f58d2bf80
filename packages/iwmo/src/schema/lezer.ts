import type { Bevinding } from "../bevinding.js";
import type { Oorzaak } from "../oorzaak.js";
import type { Tags } from "../xml/fast-path.js";
import { encodeUtf8 } from "../xml/utf8.js";
import type { XmlFout } from "../xml/xml-fout.js";
import { createXmlReader, type XmlReader } from "../xml/xml-reader.js";
import { addBevinding, createBevindingenlijst, type Bevindingenlijst } from "./bevindingenlijst.js";
import type { Berichttabel, Knoop } from "./compile.js";
import type { Schema } from "./groep.js";
import { createPad, formatPad, type Pad } from "./pad.js";
import type { Waarde } from "./waarde.js";

/** How elements are read: knows every kind of content, so that content can hold elements without knowing it. */
export interface Elementlezer {
  /** Reads an element whose start tag was just read, through its end tag. */
  readonly lees: (lezer: Lezer, knoop: Knoop, nummer?: number) => Waarde;
  /** Reads an element if the plainest form of it comes next; undefined, and nothing read, if not. */
  readonly probeer: (lezer: Lezer, knoop: Knoop, nummer?: number) => Waarde | undefined;
}

/** A message being read: the XML reader, the place in the message and what was found so far. */
export interface Lezer {
  readonly reader: XmlReader;
  readonly tabel: Berichttabel;
  readonly elementen: Elementlezer;
  readonly pad: Pad;
  readonly lijst: Bevindingenlijst;
  /** The tags as the document spells them, by the number of the element. */
  tags: readonly (Tags | undefined)[];
  /** Number of namespace bindings made by the root; while there are more, prefixes may mean something else. */
  wortelbindingen: number;
  /** How many numbers were spelled otherwise than plainly: 007, +7, blanks around it. A few rules compare spellings. */
  anders: number;
}

/** A place in the file. */
export interface Vindplaats {
  readonly line: number;
  readonly column: number;
}

/** A reader at the start of a message. */
export const createLezer = (tabel: Berichttabel, reader: XmlReader, elementen: Elementlezer): Lezer => ({
  reader,
  tabel,
  elementen,
  pad: createPad(),
  lijst: createBevindingenlijst(),
  tags: [],
  wortelbindingen: 0,
  anders: 0,
});

/** Bytes of a message; text is read as if it came as UTF-8. */
export const openReader = (invoer: Uint8Array | string): XmlReader =>
  createXmlReader(typeof invoer === "string" ? encodeUtf8(invoer) : invoer);

/** The namespace of the children of a type declared in a schema. */
export const naamruimteVan = ({ tabel: { beschrijving } }: Lezer, schema: Schema): string =>
  schema === "basis" ? beschrijving.basisnaamruimte : beschrijving.naamruimte;

/** Where the event that was read last began. */
export const hier = ({ reader }: Lezer): Vindplaats => ({ line: reader.beginregel, column: reader.beginkolom });

/** Notes a finding of the schema at the current path, or one step below it. */
export const meld = (lezer: Lezer, rule: string, oorzaak: Oorzaak, plaats: Vindplaats, stap = ""): void =>
  addBevinding(lezer.lijst, { rule, level: rule === "BEREIK" ? null : 1, path: formatPad(lezer.pad) + stap, ...plaats, oorzaak });

/** The finding for a document that stops being readable, at the path of the innermost open element. */
export const bevindingVanFout = ({ foutregel, foutkolom }: XmlReader, fout: XmlFout, path: string): Bevinding => ({
  rule: fout._tag === "CoderingOnjuist" ? "OP192" : "XML",
  level: fout._tag === "NietWelgevormd" ? 1 : null,
  path,
  line: foutregel,
  column: foutkolom,
  oorzaak: fout,
});

/** Notes that reading stopped. */
export const meldStop = (lezer: Lezer): void => {
  const { reader, lijst, pad } = lezer;
  if (reader.fout !== undefined) addBevinding(lijst, bevindingVanFout(reader, reader.fout, formatPad(pad) || "/"));
};

/** Notes a byte order mark. @source iWmo 3.2, OP192 */
export const meldBom = (lezer: Lezer): void => {
  if (!lezer.reader.heeftBom) return;
  addBevinding(lezer.lijst, { rule: "OP192", level: null, path: "/", line: 1, column: 1, oorzaak: { _tag: "CoderingOnjuist", vorm: "bom" } });
};
