import { takeCharacter } from "./character.js";
import { fail, skipBlanks, startsWith, type Cursor } from "./cursor.js";
import { takeName } from "./name.js";
import { sliceText } from "./text.js";
import type { Vormfout } from "./xml-fout.js";

/** Takes characters up to and including an ending. */
const takeUntil = (cursor: Cursor, slot: string, fout: Vormfout): boolean => {
  while (!startsWith(cursor, slot)) if (takeCharacter(cursor) < 0) return fail(cursor, fout);
  cursor.pos += slot.length;
  return true;
};

/** Takes a comment. Two hyphens end it; anything but > after them is an error. @source XML 1.0, production 15 */
export const takeComment = (cursor: Cursor): boolean => {
  cursor.pos += 4;
  if (!takeUntil(cursor, "--", "commentaar")) return false;
  if (cursor.bytes[cursor.pos] !== 0x3e) return fail(cursor, "commentaar");
  cursor.pos += 1;
  return true;
};

/** Takes a processing instruction; the name xml is reserved. @source XML 1.0, productions 16 and 17 */
export const takeInstruction = (cursor: Cursor): boolean => {
  cursor.pos += 2;
  const naam = takeName(cursor);
  if (naam === undefined) return false;
  if (naam.prefix !== "") return fail(cursor, "naamruimte");
  if (naam.lokaal.toLowerCase() === "xml") return fail(cursor, "instructie");
  if (!startsWith(cursor, "?>") && !skipBlanks(cursor)) return fail(cursor, "instructie");
  return takeUntil(cursor, "?>", "instructie");
};

/** Takes a CDATA section and answers its text; undefined after a failure. @source XML 1.0, production 18 */
export const takeCdata = (cursor: Cursor): string | undefined => {
  cursor.pos += 9;
  const begin = cursor.pos;
  return takeUntil(cursor, "]]>", "tag") ? sliceText(cursor.bytes, begin, cursor.pos - 3) : undefined;
};
