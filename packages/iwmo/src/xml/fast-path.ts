import { viewVan } from "./cursor.js";
import { endOfPlain } from "./text.js";
import type { XmlReader } from "./xml-reader.js";

/*
 * The way most of a message goes: the next bytes are exactly the tag that is expected, without attributes or blanks,
 * around plain ASCII. Every function here either takes all of it or leaves the reader where it was,
 * for the full reader to look at.
 */

/** @unit bytes */
const WOORD = 4;

/** A tag, to be held against bytes four at a time. */
export interface Tag {
  readonly lengte: number;
  /** Every four bytes as a number; the last four overlap with the ones before unless the length is a multiple of four. */
  readonly woorden: Int32Array;
}

/** The tags of an element as one document spells them: `<prefix:naam>` and `</prefix:naam>`. */
export interface Tags {
  readonly begin: Tag;
  readonly eind: Tag;
}

/** Makes a tag of at least four bytes ready for comparison; no name of iWmo is shorter than that. */
export const makeTag = (bytes: Uint8Array): Tag => {
  const lengte = bytes.length;
  const view = viewVan(bytes);
  const woorden = Int32Array.from({ length: Math.ceil(lengte / WOORD) }, (_, i) => view.getInt32(Math.min(i * WOORD, lengte - WOORD), true));
  return { lengte, woorden };
};

const matches = ({ view }: XmlReader, pos: number, { lengte, woorden }: Tag): boolean => {
  const laatste = pos + lengte - WOORD;
  if (laatste + WOORD > view.byteLength || view.getInt32(laatste, true) !== woorden[woorden.length - 1]) return false;
  for (let i = 0, plaats = pos; plaats < laatste; i += 1, plaats += WOORD) if (view.getInt32(plaats, true) !== woorden[i]) return false;
  return true;
};

/** Takes the start tag. */
export const tryOpen = (reader: XmlReader, { begin }: Tags): boolean => {
  const { pos } = reader;
  if (!matches(reader, pos, begin)) return false;
  const einde = pos + begin.lengte;
  reader.naambegin[reader.diepte] = pos + 1;
  reader.naameinde[reader.diepte] = einde - 1;
  reader.diepte += 1;
  reader.pos = einde;
  return true;
};

/** Takes the end tag of the innermost open element. */
export const tryClose = (reader: XmlReader, { eind }: Tags): boolean => {
  if (!matches(reader, reader.pos, eind)) return false;
  reader.diepte -= 1;
  reader.pos += eind.lengte;
  return true;
};

/** After an opening tag: takes plain text and the closing tag. Answers where the text ends, or -1. */
export const tryLeaf = (reader: XmlReader, tags: Tags): number => {
  const begin = reader.pos;
  const einde = endOfPlain(reader.bytes, begin);
  reader.pos = einde;
  if (tryClose(reader, tags)) return einde;
  reader.pos = begin;
  return -1;
};
