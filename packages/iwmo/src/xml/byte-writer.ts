import { encodeInto } from "./utf8.js";

const BEGINMAAT = 0x8000;

/** Printable ASCII and tab, without the characters that are written as a reference: & < >. */
const GEWOON = new Uint8Array(0x80).map((_, teken) =>
  teken === 0x09 || (teken >= 0x20 && teken !== 0x26 && teken !== 0x3c && teken !== 0x3e) ? 1 : 0,
);

/** Bytes under construction. */
export interface ByteWriter {
  bytes: Uint8Array;
  lengte: number;
}

/** Nothing written yet. */
export const createByteWriter = (): ByteWriter => ({ bytes: new Uint8Array(BEGINMAAT), lengte: 0 });

/** Makes sure so many bytes more fit. */
const reserve = (writer: ByteWriter, aantal: number): void => {
  const nodig = writer.lengte + aantal;
  if (nodig <= writer.bytes.length) return;
  const ruimer = new Uint8Array(Math.max(nodig, writer.bytes.length * 2));
  ruimer.set(writer.bytes.subarray(0, writer.lengte));
  writer.bytes = ruimer;
};

/** Writes text. Only whole characters: half a surrogate pair at the end of a call would stay half. */
export const writeText = (writer: ByteWriter, tekst: string): void => {
  reserve(writer, tekst.length * 3);
  writer.lengte = encodeInto(tekst, writer.bytes, writer.lengte);
};

/** Writes bytes that were made ready before; they are few, so that one by one is the quickest. */
export const writeBytes = (writer: ByteWriter, deel: Uint8Array): void => {
  reserve(writer, deel.length);
  const { bytes, lengte } = writer;
  for (let i = 0; i < deel.length; i += 1) bytes[lengte + i] = deel[i] ?? 0;
  writer.lengte = lengte + deel.length;
};

/** Writes a number of tabs. */
export const writeTabs = (writer: ByteWriter, aantal: number): void => {
  reserve(writer, aantal);
  for (let i = 0; i < aantal; i += 1) writer.bytes[writer.lengte + i] = 0x09;
  writer.lengte += aantal;
};

/** Writes text of plain characters; false, and nothing written, if there is another in it. */
export const tryWritePlain = (writer: ByteWriter, tekst: string): boolean => {
  reserve(writer, tekst.length);
  const { bytes, lengte } = writer;
  for (let i = 0; i < tekst.length; i += 1) {
    const teken = tekst.charCodeAt(i);
    if (GEWOON[teken] !== 1) return false;
    bytes[lengte + i] = teken;
  }
  writer.lengte = lengte + tekst.length;
  return true;
};

/** All that was written. */
export const writtenBytes = (writer: ByteWriter): Uint8Array => writer.bytes.slice(0, writer.lengte);
