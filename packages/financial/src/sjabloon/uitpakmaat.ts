const KOP = [0x50, 0x4b, 0x01, 0x02] as const;
/** Length of the fixed part of a record in the central directory of a zip file. @unit bytes */
const RECORD = 46;
const PLEK_INGEPAKT = 20;
const PLEK_UITGEPAKT = 24;
/** Deflate never unpacks one byte into more than this; it bounds a record that does not tell its size. */
const MEESTE_PER_BYTE = 1032;

const isKop = (bytes: Uint8Array, plek: number): boolean => KOP.every((byte, verder) => bytes[plek + verder] === byte);

/**
 * How much a zip file says it unpacks to, over every record of its directory; an unpacker holds it to that.
 * A mark that only looks like a record makes the answer larger, never smaller.
 *
 * @unit bytes
 */
export const uitpakmaat = (bytes: Uint8Array): number => {
  const kijk = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let som = 0;
  for (let plek = bytes.indexOf(KOP[0]); plek >= 0 && plek + RECORD <= bytes.length; plek = bytes.indexOf(KOP[0], plek + 1)) {
    if (!isKop(bytes, plek)) continue;
    const uitgepakt = kijk.getUint32(plek + PLEK_UITGEPAKT, true);
    som += uitgepakt === 0 ? kijk.getUint32(plek + PLEK_INGEPAKT, true) * MEESTE_PER_BYTE : uitgepakt;
  }
  return som;
};
