import type { Vormfout, XmlFout } from "./xml-fout.js";

/** A place in the bytes of a document, with what is needed to say where that is. */
export interface Cursor {
  /** All of the document, or the part of it that is in memory. */
  bytes: Uint8Array;
  /** The same bytes, to look at several at once. */
  view: DataView;
  einde: number;
  pos: number;
  /** @unit lines, from 1 */
  regel: number;
  /** Where the line began, moved up for every byte that is not a character of its own: column = pos - regelbegin + 1. */
  regelbegin: number;
  fout: XmlFout | undefined;
  /** Where reading stopped. @unit lines and characters, from 1 */
  foutregel: number;
  foutkolom: number;
  /** @unit bytes, from the start of what is in memory */
  foutpos: number;
}

/** A view of bytes. */
export const viewVan = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The start of a document. */
export const createCursor = (bytes: Uint8Array): Cursor => ({
  bytes,
  view: viewVan(bytes),
  einde: bytes.length,
  pos: 0,
  regel: 1,
  regelbegin: 0,
  fout: undefined,
  foutregel: 0,
  foutkolom: 0,
  foutpos: 0,
});

/** Stops reading for good: notes why and where, and moves to the end, so that nothing more can be read. Answers false. */
export const stop = (cursor: Cursor, fout: XmlFout): false => {
  if (cursor.fout !== undefined) return false;
  cursor.fout = fout;
  cursor.foutregel = cursor.regel;
  cursor.foutkolom = cursor.pos - cursor.regelbegin + 1;
  cursor.foutpos = cursor.pos;
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

const VIER_SPATIES = 0x20202020;

/** Takes CR LF and the spaces after it four at a time: what stands between most elements. Answers where it came. */
const skipLine = (cursor: Cursor): number => {
  const { view } = cursor;
  let pos = cursor.pos + 2;
  cursor.regel += 1;
  cursor.regelbegin = pos;
  const laatste = view.byteLength - 4;
  while (pos <= laatste && view.getInt32(pos) === VIER_SPATIES) pos += 4;
  return pos;
};

/** Skips white space; answers whether there was any. */
export const skipBlanks = (cursor: Cursor): boolean => {
  const { bytes, pos: begin } = cursor;
  let pos = bytes[begin] === 0x0d && bytes[begin + 1] === 0x0a ? skipLine(cursor) : begin;
  for (;;) {
    const teken = bytes[pos];
    if (teken === 0x09 || teken === 0x20 || teken === 0x0d) pos += 1;
    else if (teken === 0x0a) {
      pos += 1;
      cursor.regel += 1;
      cursor.regelbegin = pos;
    } else {
      cursor.pos = pos;
      return pos > begin;
    }
  }
};
