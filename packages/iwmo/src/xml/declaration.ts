import { fail, skipBlanks, startsWith, stop, type Cursor } from "./cursor.js";

const VERSIE = /^1\.[0-9]*$/;
const CODERING = /^[A-Za-z][A-Za-z0-9._-]*$/;

/** Takes `name = "value"` if that name is next; false after a failure, undefined if something else is next. */
const takePseudoAttribuut = (cursor: Cursor, naam: string): string | false | undefined => {
  if (!startsWith(cursor, naam)) return undefined;
  cursor.pos += naam.length;
  skipBlanks(cursor);
  if (cursor.bytes[cursor.pos] !== 0x3d) return fail(cursor, "declaratie");
  cursor.pos += 1;
  skipBlanks(cursor);
  const slot = cursor.bytes[cursor.pos];
  if (slot !== 0x22 && slot !== 0x27) return fail(cursor, "declaratie");
  let waarde = "";
  for (cursor.pos += 1; cursor.bytes[cursor.pos] !== slot; cursor.pos += 1) {
    const byte = cursor.bytes[cursor.pos] ?? 0;
    if (byte <= 0x20 || byte >= 0x80) return fail(cursor, "declaratie");
    waarde += String.fromCharCode(byte);
  }
  cursor.pos += 1;
  return waarde;
};

/** Whether a name of an encoding means UTF-8. */
const isUtf8 = (codering: string): boolean => /^utf-?8$/i.test(codering);

/** Takes the XML declaration if there is one. @source XML 1.0, production 23; iWmo 3.2, OP192 (UTF-8) */
export const takeDeclaration = (cursor: Cursor): boolean => {
  const na = cursor.bytes[cursor.pos + 5] ?? 0;
  if (!startsWith(cursor, "<?xml") || !(na === 0x20 || na === 0x09 || na === 0x0a || na === 0x0d)) return true;
  cursor.pos += 5;
  skipBlanks(cursor);
  const versie = takePseudoAttribuut(cursor, "version");
  if (versie === undefined || versie === false || !VERSIE.test(versie)) return fail(cursor, "declaratie");
  let los = skipBlanks(cursor);
  const codering = los ? takePseudoAttribuut(cursor, "encoding") : undefined;
  if (codering === false) return false;
  if (codering !== undefined) {
    if (!CODERING.test(codering)) return fail(cursor, "declaratie");
    los = skipBlanks(cursor);
  }
  const alleen = los ? takePseudoAttribuut(cursor, "standalone") : undefined;
  if (alleen === false || (alleen !== undefined && alleen !== "yes" && alleen !== "no")) return fail(cursor, "declaratie");
  skipBlanks(cursor);
  if (!startsWith(cursor, "?>")) return fail(cursor, "declaratie");
  cursor.pos += 2;
  if (codering === undefined || isUtf8(codering)) return true;
  return stop(cursor, { _tag: "CoderingOnjuist", vorm: "declaratie" });
};
