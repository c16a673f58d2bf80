import { sliceAscii } from "./ascii.js";
import { takeCharacter } from "./character.js";
import { createCursor, fail, startsWith, type Cursor } from "./cursor.js";
import { takeReference } from "./reference.js";
import { addCharacter, addText, buildText, createTextBuilder } from "./text-builder.js";

/** Takes one character with CR and CRLF read as LF. @source XML 1.0, 2.11 */
export const takeNormalised = (cursor: Cursor): number => {
  const teken = takeCharacter(cursor);
  if (teken !== 0x0d) return teken;
  if (cursor.bytes[cursor.pos] === 0x0a) takeCharacter(cursor);
  return 0x0a;
};

/** Cuts out bytes that were read before and found to be good, line ends as LF. */
export const sliceText = (bytes: Uint8Array, begin: number, einde: number): string => {
  let i = begin;
  while (i < einde && (bytes[i] ?? 0) < 0x80 && bytes[i] !== 0x0d) i += 1;
  if (i === einde) return sliceAscii(bytes, begin, einde);
  const cursor = createCursor(bytes.subarray(begin, einde));
  const builder = createTextBuilder();
  while (cursor.pos < cursor.einde) addCharacter(builder, takeNormalised(cursor));
  return buildText(builder);
};

/** Printable ASCII without the characters that mean something in text: < & ]. Tab counts, line ends do not. */
const GEWOON = new Uint8Array(256).map((_, byte) =>
  byte === 0x09 || (byte >= 0x20 && byte < 0x80 && byte !== 0x3c && byte !== 0x26 && byte !== 0x5d) ? 1 : 0,
);

/** The end of the run of plain characters that begins here. */
export const endOfPlain = (bytes: Uint8Array, begin: number): number => {
  let i = begin;
  while (GEWOON[bytes[i] ?? 0] === 1) i += 1;
  return i;
};

/** Takes text up to the next tag, references replaced; undefined after a failure. */
export const takeText = (cursor: Cursor): string | undefined => {
  const builder = createTextBuilder();
  for (;;) {
    const plat = endOfPlain(cursor.bytes, cursor.pos);
    if (plat > cursor.pos) {
      addText(builder, sliceAscii(cursor.bytes, cursor.pos, plat));
      cursor.pos = plat;
    }
    const byte = cursor.bytes[cursor.pos];
    if (byte === undefined || byte === 0x3c) return buildText(builder);
    if (byte === 0x5d && startsWith(cursor, "]]>")) return void fail(cursor, "cdataEinde");
    const teken = byte === 0x26 ? takeReference(cursor) : takeNormalised(cursor);
    if (teken < 0) return undefined;
    addCharacter(builder, teken);
  }
};
