import { isXmlTeken } from "./character.js";
import { failCode, startsWith, type Cursor } from "./cursor.js";

/** The five entities every XML document knows; there are no others without a DTD. @source XML 1.0, 4.6 */
const ENTITEITEN = [
  ["&lt;", 0x3c],
  ["&gt;", 0x3e],
  ["&amp;", 0x26],
  ["&quot;", 0x22],
  ["&apos;", 0x27],
] as const;

const cijfer = (byte: number, hex: boolean): number => {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return hex && letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
};

const takeNumber = (cursor: Cursor): number => {
  const hex = cursor.bytes[cursor.pos + 2] === 0x78;
  let plaats = cursor.pos + (hex ? 3 : 2);
  const begin = plaats;
  let waarde = 0;
  for (;;) {
    const byte = cursor.bytes[plaats] ?? 0;
    const deel = cijfer(byte, hex);
    if (deel < 0) break;
    waarde = Math.min(waarde * (hex ? 16 : 10) + deel, 0x110000);
    plaats += 1;
  }
  if (plaats === begin || cursor.bytes[plaats] !== 0x3b || !isXmlTeken(waarde)) return failCode(cursor, "verwijzing");
  cursor.pos = plaats + 1;
  return waarde;
};

/** Takes a character reference or one of the five entities; -1 after a failure. */
export const takeReference = (cursor: Cursor): number => {
  if (cursor.bytes[cursor.pos + 1] === 0x23) return takeNumber(cursor);
  for (const [naam, teken] of ENTITEITEN) {
    if (!startsWith(cursor, naam)) continue;
    cursor.pos += naam.length;
    return teken;
  }
  return failCode(cursor, "verwijzing");
};
