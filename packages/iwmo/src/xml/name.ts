import { takeCharacter } from "./character.js";
import { fail, type Cursor } from "./cursor.js";
import { sliceText } from "./text.js";

/** Ranges of characters a name may begin with, beyond ASCII. @source XML 1.0, production 4 */
const BEGIN = [
  [0xc0, 0xd6], [0xd8, 0xf6], [0xf8, 0x2ff], [0x370, 0x37d], [0x37f, 0x1fff], [0x200c, 0x200d], [0x2070, 0x218f],
  [0x2c00, 0x2fef], [0x3001, 0xd7ff], [0xf900, 0xfdcf], [0xfdf0, 0xfffd], [0x10000, 0xeffff],
] as const; // prettier-ignore

const isLetter = (teken: number): boolean => (teken >= 0x61 && teken <= 0x7a) || (teken >= 0x41 && teken <= 0x5a) || teken === 0x5f;

/** Whether a name may begin with the character; the colon is not counted, names here are namespaced. */
export const isNaambegin = (teken: number): boolean =>
  isLetter(teken) || (teken >= 0x80 && BEGIN.some(([van, tot]) => teken >= van && teken <= tot));

/** Whether a name may go on with the character. @source XML 1.0, production 4a */
export const isNaamteken = (teken: number): boolean =>
  isLetter(teken) ||
  (teken >= 0x30 && teken <= 0x39) ||
  teken === 0x2d ||
  teken === 0x2e ||
  teken === 0xb7 ||
  (teken >= 0x300 && teken <= 0x36f) ||
  teken === 0x203f ||
  teken === 0x2040 ||
  (teken >= 0x80 && isNaambegin(teken));

/** A name with at most one colon, as a range of bytes. */
export interface Naam {
  readonly begin: number;
  readonly einde: number;
  readonly prefix: string;
  readonly lokaal: string;
}

const takeNcName = (cursor: Cursor): boolean => {
  let eerste = true;
  for (;;) {
    const { pos, regelbegin } = cursor;
    const byte = cursor.bytes[pos] ?? 0;
    if (byte < 0x80 && !(eerste ? isNaambegin(byte) : isNaamteken(byte))) return !eerste;
    const teken = takeCharacter(cursor);
    if (teken < 0) return false;
    if (!(eerste ? isNaambegin(teken) : isNaamteken(teken))) {
      cursor.pos = pos;
      cursor.regelbegin = regelbegin;
      return !eerste;
    }
    eerste = false;
  }
};

/** Takes a name; undefined after a failure. @source Namespaces in XML 1.0, production 7 */
export const takeName = (cursor: Cursor): Naam | undefined => {
  const begin = cursor.pos;
  if (!takeNcName(cursor)) return void fail(cursor, cursor.bytes[begin] === 0x3a ? "naamruimte" : "naam");
  const midden = cursor.pos;
  if (cursor.bytes[midden] !== 0x3a) return { begin, einde: midden, prefix: "", lokaal: sliceText(cursor.bytes, begin, midden) };
  cursor.pos += 1;
  if (!takeNcName(cursor) || cursor.bytes[cursor.pos] === 0x3a) return void fail(cursor, "naamruimte");
  const { bytes, pos: einde } = cursor;
  return { begin, einde, prefix: sliceText(bytes, begin, midden), lokaal: sliceText(bytes, midden + 1, einde) };
};
