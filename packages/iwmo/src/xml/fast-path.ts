import { endOfPlain } from "./text.js";
import type { XmlReader } from "./xml-reader.js";

/*
 * The way most of a message goes: the next bytes are exactly the tag that is expected, without attributes or blanks,
 * around plain ASCII. Every function here either takes all of it or leaves the reader where it was,
 * for the full reader to look at.
 */

const matches = (bytes: Uint8Array, begin: number, verwacht: Uint8Array): boolean => {
  for (let i = 0; i < verwacht.length; i += 1) if (bytes[begin + i] !== verwacht[i]) return false;
  return true;
};

/** Takes `<prefix:naam>`; prefix includes its colon and is empty for the default namespace. */
export const tryOpen = (reader: XmlReader, prefix: Uint8Array, naam: Uint8Array): boolean => {
  const { bytes, pos } = reader;
  if (bytes[pos] !== 0x3c) return false;
  const midden = pos + 1 + prefix.length;
  const einde = midden + naam.length;
  if (bytes[einde] !== 0x3e || !matches(bytes, midden, naam) || !matches(bytes, pos + 1, prefix)) return false;
  reader.naambegin[reader.diepte] = pos + 1;
  reader.naameinde[reader.diepte] = einde;
  reader.diepte += 1;
  reader.pos = einde + 1;
  return true;
};

/** Takes `</prefix:naam>` of the innermost open element. */
export const tryClose = (reader: XmlReader, prefix: Uint8Array, naam: Uint8Array): boolean => {
  const { bytes, pos } = reader;
  if (bytes[pos] !== 0x3c || bytes[pos + 1] !== 0x2f) return false;
  const midden = pos + 2 + prefix.length;
  const einde = midden + naam.length;
  if (bytes[einde] !== 0x3e || !matches(bytes, midden, naam) || !matches(bytes, pos + 2, prefix)) return false;
  reader.diepte -= 1;
  reader.pos = einde + 1;
  return true;
};

/** After an opening tag: takes plain text and the closing tag. Answers where the text ends, or -1. */
export const tryLeaf = (reader: XmlReader, prefix: Uint8Array, naam: Uint8Array): number => {
  const begin = reader.pos;
  const einde = endOfPlain(reader.bytes, begin);
  reader.pos = einde;
  if (tryClose(reader, prefix, naam)) return einde;
  reader.pos = begin;
  return -1;
};
