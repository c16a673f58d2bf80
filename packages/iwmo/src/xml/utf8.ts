/**
 * Text as UTF-8. Half a surrogate pair has no UTF-8; it is written as the three bytes its number would take,
 * which every reader, ours included, refuses.
 */
export const encodeUtf8 = (tekst: string): Uint8Array => {
  const bytes = new Uint8Array(tekst.length * 3);
  let lengte = 0;
  for (let i = 0; i < tekst.length; i += 1) {
    let teken = tekst.charCodeAt(i);
    if (teken < 0x80) {
      bytes[lengte++] = teken;
      continue;
    }
    if (teken < 0x800) {
      bytes[lengte++] = 0xc0 | (teken >> 6);
      bytes[lengte++] = 0x80 | (teken & 0x3f);
      continue;
    }
    const volgend = teken >= 0xd800 && teken <= 0xdbff ? tekst.charCodeAt(i + 1) : 0;
    if (volgend >= 0xdc00 && volgend <= 0xdfff) {
      teken = 0x10000 + ((teken - 0xd800) << 10) + (volgend - 0xdc00);
      i += 1;
      bytes[lengte++] = 0xf0 | (teken >> 18);
      bytes[lengte++] = 0x80 | ((teken >> 12) & 0x3f);
    } else {
      bytes[lengte++] = 0xe0 | (teken >> 12);
    }
    bytes[lengte++] = 0x80 | ((teken >> 6) & 0x3f);
    bytes[lengte++] = 0x80 | (teken & 0x3f);
  }
  return bytes.slice(0, lengte);
};
