/** Writes text as UTF-8 into bytes that have room for three per unit of text; answers where it ended. */
export const encodeInto = (tekst: string, bytes: Uint8Array, begin: number): number => {
  let plaats = begin;
  for (let i = 0; i < tekst.length; i += 1) {
    const teken = tekst.charCodeAt(i);
    if (teken < 0x80) bytes[plaats++] = teken;
    else if (teken < 0x800) {
      bytes[plaats++] = 0xc0 | (teken >> 6);
      bytes[plaats++] = 0x80 | (teken & 0x3f);
    } else {
      const punt = tekst.codePointAt(i) ?? teken;
      if (punt > 0xffff) {
        i += 1;
        bytes[plaats++] = 0xf0 | (punt >> 18);
        bytes[plaats++] = 0x80 | ((punt >> 12) & 0x3f);
      } else bytes[plaats++] = 0xe0 | (punt >> 12);
      bytes[plaats++] = 0x80 | ((punt >> 6) & 0x3f);
      bytes[plaats++] = 0x80 | (punt & 0x3f);
    }
  }
  return plaats;
};

/**
 * Text as UTF-8. Half a surrogate pair has no UTF-8; it is written as the three bytes its number would take,
 * which every reader, ours included, refuses.
 */
export const encodeUtf8 = (tekst: string): Uint8Array => {
  const bytes = new Uint8Array(tekst.length * 3);
  return bytes.slice(0, encodeInto(tekst, bytes, 0));
};
