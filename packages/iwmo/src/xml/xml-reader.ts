import { fail, stop, viewVan, type Cursor } from "./cursor.js";
import { takeDeclaration } from "./declaration.js";
import { createNaamruimten, type NaamruimteAttribuut, type Naamruimten } from "./namespaces.js";

/** As deep as elements may nest; libxml2 stops there too. A message of iWmo is at most 8 deep. */
export const MAXIMALE_DIEPTE = 256;

/**
 * Reads the bytes of an XML document as a run of events, without building a tree.
 * The fields tell about the event that was read last.
 */
export interface XmlReader extends Cursor {
  readonly naamruimten: Naamruimten;
  /** Byte ranges of the names of the open elements, to hold end tags against. */
  readonly naambegin: number[];
  readonly naameinde: number[];
  diepte: number;
  /** The document began with a byte order mark. */
  readonly heeftBom: boolean;
  geopend: boolean;
  leeg: boolean;
  lokaal: string;
  naamruimte: string;
  attributen: readonly NaamruimteAttribuut[];
  tekst: string;
  /** Where the start tag or text that was read last began. @unit lines and characters, from 1 */
  beginregel: number;
  beginkolom: number;
}

const startsWithBom = (bytes: Uint8Array): boolean => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

const isUtf16 = ({ 0: a, 1: b }: Uint8Array): boolean => (a === 0xfe && b === 0xff) || (a === 0xff && b === 0xfe) || (a === 0x3c && b === 0);

/** A reader at the start of a document. */
export const createXmlReader = (bytes: Uint8Array): XmlReader => {
  const heeftBom = startsWithBom(bytes);
  // Written out, and with lists that grow: for a small message, making the reader is a good part of the work.
  const reader: XmlReader = {
    bytes,
    view: viewVan(bytes),
    einde: bytes.length,
    pos: 0,
    regel: 1,
    regelbegin: 0,
    fout: undefined,
    foutregel: 0,
    foutkolom: 0,
    foutpos: 0,
    naamruimten: createNaamruimten(),
    naambegin: [],
    naameinde: [],
    diepte: 0,
    heeftBom,
    geopend: false,
    leeg: false,
    lokaal: "",
    naamruimte: "",
    attributen: [],
    tekst: "",
    beginregel: 1,
    beginkolom: 1,
  };
  if (heeftBom) reader.pos = reader.regelbegin = 3;
  if (bytes.length === 0) fail(reader, "leeg");
  else if (isUtf16(bytes)) stop(reader, { _tag: "CoderingOnjuist", vorm: "utf16" });
  else takeDeclaration(reader);
  return reader;
};
