import { failCode, takeLineFeed, type Cursor } from "./cursor.js";

/** Whether XML allows the character at all. @source XML 1.0, production 2 */
export const isXmlTeken = (teken: number): boolean =>
  teken >= 0x20 ? teken <= 0xd7ff || (teken >= 0xe000 && teken <= 0xfffd) || (teken >= 0x10000 && teken <= 0x10ffff) : teken === 0x09 || teken === 0x0a || teken === 0x0d;

const vervolg = (cursor: Cursor, plaats: number): number => {
  const byte = cursor.bytes[plaats] ?? 0;
  return (byte & 0xc0) === 0x80 ? byte & 0x3f : -1;
};

/** The lowest code point that needs so many bytes: anything lower is an overlong spelling. */
const MINIMUM = [0, 0, 0x80, 0x800, 0x10000];

/** Takes a character of more than one byte; -1 after a failure. @source Unicode, table 3-7 */
const takeMultibyte = (cursor: Cursor, eerste: number): number => {
  const lengte = eerste >= 0xf0 && eerste <= 0xf4 ? 4 : eerste >= 0xe0 && eerste < 0xf0 ? 3 : eerste >= 0xc2 && eerste < 0xe0 ? 2 : 0;
  let teken = eerste & (0xff >> (lengte + 1));
  for (let i = 1; i < lengte; i += 1) {
    const deel = vervolg(cursor, cursor.pos + i);
    if (deel < 0) return failCode(cursor, "utf8");
    teken = (teken << 6) | deel;
  }
  if (lengte === 0 || teken < (MINIMUM[lengte] ?? 0)) return failCode(cursor, "utf8");
  if (!isXmlTeken(teken)) return failCode(cursor, "teken");
  cursor.pos += lengte;
  cursor.regelbegin += lengte - 1;
  return teken;
};

/** Takes one character and answers its code point; -1 at the end and after a failure. */
export const takeCharacter = (cursor: Cursor): number => {
  const byte = cursor.bytes[cursor.pos];
  if (byte === undefined) return -1;
  if (byte >= 0x80) return takeMultibyte(cursor, byte);
  if (byte === 0x0a) takeLineFeed(cursor);
  else if (isXmlTeken(byte)) cursor.pos += 1;
  else return failCode(cursor, "teken");
  return byte;
};
