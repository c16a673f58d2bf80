import { fail, skipBlanks, type Cursor } from "./cursor.js";
import { takeName } from "./name.js";
import { takeReference } from "./reference.js";
import { takeNormalised } from "./text.js";
import { addCharacter, buildText, createTextBuilder } from "./text-builder.js";

/** An attribute as it is written, before namespaces are known. */
export interface Attribuut {
  readonly prefix: string;
  readonly lokaal: string;
  readonly waarde: string;
}

/** Takes a quoted value; white space becomes spaces, references are replaced. @source XML 1.0, 3.3.3 */
const takeValue = (cursor: Cursor): string | undefined => {
  const slot = cursor.bytes[cursor.pos];
  if (slot !== 0x22 && slot !== 0x27) return void fail(cursor, "attribuut");
  cursor.pos += 1;
  const builder = createTextBuilder();
  for (;;) {
    const byte = cursor.bytes[cursor.pos];
    if (byte === slot) break;
    if (byte === undefined || byte === 0x3c) return void fail(cursor, "attribuut");
    const verwijzing = byte === 0x26;
    const teken = verwijzing ? takeReference(cursor) : takeNormalised(cursor);
    if (teken < 0) return undefined;
    addCharacter(builder, !verwijzing && (teken === 0x09 || teken === 0x0a) ? 0x20 : teken);
  }
  cursor.pos += 1;
  return buildText(builder);
};

/** Takes name, equals sign and value; undefined after a failure. */
export const takeAttribute = (cursor: Cursor): Attribuut | undefined => {
  const naam = takeName(cursor);
  if (naam === undefined) return void fail(cursor, "attribuut");
  skipBlanks(cursor);
  if (cursor.bytes[cursor.pos] !== 0x3d) return void fail(cursor, "attribuut");
  cursor.pos += 1;
  skipBlanks(cursor);
  const waarde = takeValue(cursor);
  return waarde === undefined ? undefined : { prefix: naam.prefix, lokaal: naam.lokaal, waarde };
};

/** Takes all attributes up to > or />. No two may have the same name. */
export const takeAttributes = (cursor: Cursor): readonly Attribuut[] | undefined => {
  const attributen: Attribuut[] = [];
  const namen = new Set<string>();
  for (;;) {
    const los = skipBlanks(cursor);
    const byte = cursor.bytes[cursor.pos];
    if (byte === 0x3e || byte === 0x2f) return attributen;
    if (byte === undefined || !los) return void fail(cursor, "tag");
    const attribuut = takeAttribute(cursor);
    if (attribuut === undefined) return undefined;
    const naam = `${attribuut.prefix}:${attribuut.lokaal}`;
    if (namen.has(naam)) return void fail(cursor, "attribuutDubbel");
    namen.add(naam);
    attributen.push(attribuut);
  }
};
