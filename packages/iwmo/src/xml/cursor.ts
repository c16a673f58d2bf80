import type { Vormfout, XmlFout } from "./xml-fout.js";

/** A place in the bytes of a document, with what is needed to say where that is. */
export interface Cursor {
  readonly bytes: Uint8Array;
  readonly einde: number;
  pos: number;
  /** @unit lines, from 1 */
  regel: number;
  /** Where the line began, moved up for every byte that is not a character of its own: column = pos - regelbegin + 1. */
  regelbegin: number;
  fout: XmlFout | undefined;
  /** Where reading stopped. @unit lines and characters, from 1 */
  foutregel: number;
  foutkolom: number;
}

/** The start of a document. */
export const createCursor = (bytes: Uint8Array): Cursor => ({
  bytes,
  einde: bytes.length,
  pos: 0,
  regel: 1,
  regelbegin: 0,
  fout: undefined,
  foutregel: 0,
  foutkolom: 0,
});

/** Stops reading for good: notes why and where, and moves to the end, so that nothing more can be read. Answers false. */
export const stop = (cursor: Cursor, fout: XmlFout): false => {
  if (cursor.fout !== undefined) return false;
  cursor.fout = fout;
  cursor.foutregel = cursor.regel;
  cursor.foutkolom = cursor.pos - cursor.regelbegin + 1;
  cursor.pos = cursor.einde;
  return false;
};

/** Stops reading: the document is not XML from here on. */
export const fail = (cursor: Cursor, fout: Vormfout): false =>
  stop(cursor, { _tag: "NietWelgevormd", fout: cursor.pos >= cursor.einde && fout !== "leeg" ? "onaf" : fout });

/** The same failure for a scanner that answers with a number. */
export const failCode = (cursor: Cursor, fout: Vormfout): -1 => {
  fail(cursor, fout);
  return -1;
};

/** Takes one line feed. */
export const takeLineFeed = (cursor: Cursor): void => {
  cursor.pos += 1;
  cursor.regel += 1;
  cursor.regelbegin = cursor.pos;
};

/** Whether the bytes here spell an ASCII text. */
export const startsWith = (cursor: Cursor, tekst: string): boolean => {
  for (let i = 0; i < tekst.length; i += 1) if (cursor.bytes[cursor.pos + i] !== tekst.charCodeAt(i)) return false;
  return true;
};

/** Skips white space; answers whether there was any. */
export const skipBlanks = (cursor: Cursor): boolean => {
  const { bytes } = cursor;
  const begin = cursor.pos;
  for (;;) {
    const teken = bytes[cursor.pos];
    if (teken === 0x0a) takeLineFeed(cursor);
    else if (teken === 0x20 || teken === 0x09 || teken === 0x0d) cursor.pos += 1;
    else return cursor.pos > begin;
  }
};
