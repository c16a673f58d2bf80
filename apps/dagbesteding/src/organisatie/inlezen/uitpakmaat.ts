const KOP = [0x50, 0x4b, 0x01, 0x02] as const;
/** The fixed part of a record in the directory of a zip file, and where in it the sizes stand. @unit bytes */
const RECORD = 46;
const PLEK_INGEPAKT = 20;
const PLEK_UITGEPAKT = 24;
/** Deflate never makes more of one byte; it bounds a record that does not tell its size. */
const MEESTE_PER_BYTE = 1032;

/** How much a zip file says it unpacks to, over its whole directory. A file that lies is stopped by the unpacker. @unit bytes */
export const uitpakmaat = (bytes: Uint8Array): number => {
  const kijk = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let som = 0;
  for (let plek = bytes.indexOf(KOP[0]); plek >= 0 && plek + RECORD <= bytes.length; plek = bytes.indexOf(KOP[0], plek + 1)) {
    if (!KOP.every((byte, verder) => bytes[plek + verder] === byte)) continue;
    const uitgepakt = kijk.getUint32(plek + PLEK_UITGEPAKT, true);
    som += uitgepakt === 0 ? kijk.getUint32(plek + PLEK_INGEPAKT, true) * MEESTE_PER_BYTE : uitgepakt;
  }
  return som;
};
