import { encodeInto } from "./utf8.js";

/** Text is turned into bytes in lumps of this many characters. */
const LOOP = 0x8000;

/** Bytes under construction. */
export interface ByteWriter {
  bytes: Uint8Array;
  lengte: number;
  wachtend: string;
}

/** Nothing written yet. */
export const createByteWriter = (): ByteWriter => ({ bytes: new Uint8Array(LOOP), lengte: 0, wachtend: "" });

const flush = (writer: ByteWriter): void => {
  const nodig = writer.lengte + writer.wachtend.length * 3;
  if (nodig > writer.bytes.length) {
    const ruimer = new Uint8Array(Math.max(nodig, writer.bytes.length * 2));
    ruimer.set(writer.bytes.subarray(0, writer.lengte));
    writer.bytes = ruimer;
  }
  writer.lengte = encodeInto(writer.wachtend, writer.bytes, writer.lengte);
  writer.wachtend = "";
};

/** Writes text. Only whole characters: half a surrogate pair at the end of a call would stay half. */
export const writeText = (writer: ByteWriter, tekst: string): void => {
  writer.wachtend += tekst;
  if (writer.wachtend.length >= LOOP) flush(writer);
};

/** All that was written. */
export const writtenBytes = (writer: ByteWriter): Uint8Array => {
  flush(writer);
  return writer.bytes.slice(0, writer.lengte);
};
