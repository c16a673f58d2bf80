const ALFABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const TEKENS = Uint8Array.from(ALFABET, (teken) => teken.charCodeAt(0));
const VULLING = 0x3d;
const BLANK = 0x40;
const GEEN = 0xff;

const WAARDEN = new Uint8Array(256).fill(GEEN);
for (const [waarde, teken] of TEKENS.entries()) WAARDEN[teken] = waarde;
for (const teken of [0x09, 0x0a, 0x0d, 0x20]) WAARDEN[teken] = BLANK;

/** Bytes as base64, itself as the bytes of the text: without line ends, as the samples of GGk have it. @source RFC 4648, 4 */
export const encodeBase64 = (bytes: Uint8Array): Uint8Array => {
  const uit = new Uint8Array(Math.ceil(bytes.length / 3) * 4);
  const teken = (zes: number): number => TEKENS[zes & 63] ?? 0;
  for (let i = 0, plaats = 0; i < bytes.length; i += 3) {
    const drie = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    uit[plaats++] = teken(drie >> 18);
    uit[plaats++] = teken(drie >> 12);
    uit[plaats++] = i + 1 < bytes.length ? teken(drie >> 6) : VULLING;
    uit[plaats++] = i + 2 < bytes.length ? teken(drie) : VULLING;
  }
  return uit;
};

/** How many = end the text, blanks aside; the rest of the text comes before `einde`. */
const countVulling = (tekst: string): { readonly vulling: number; readonly einde: number } => {
  let vulling = 0;
  let einde = tekst.length;
  while (einde > 0) {
    const teken = tekst.charCodeAt(einde - 1);
    if (teken === VULLING) vulling += 1;
    else if (teken > 0xff || WAARDEN[teken] !== BLANK) break;
    einde -= 1;
  }
  return { vulling, einde };
};

/**
 * The bytes a base64 text stands for; undefined if it is none. Blanks may stand anywhere;
 * the bits that a last group leaves over must be zero.
 *
 * @source XML Schema 1.0 part 2, 3.2.16
 */
export const decodeBase64 = (tekst: string): Uint8Array | undefined => {
  const { vulling, einde } = countVulling(tekst);
  const uit = new Uint8Array(Math.ceil((einde * 3) / 4));
  let [lengte, bits, aantal] = [0, 0, 0];
  for (let i = 0; i < einde; i += 1) {
    const teken = tekst.charCodeAt(i);
    const zes = teken > 0xff ? GEEN : (WAARDEN[teken] ?? GEEN);
    if (zes === BLANK) continue;
    if (zes === GEEN) return undefined;
    bits = ((bits << 6) | zes) & 0xffffff;
    aantal += 1;
    if (aantal % 4 === 0) {
      uit[lengte++] = bits >> 16;
      uit[lengte++] = (bits >> 8) & 0xff;
      uit[lengte++] = bits & 0xff;
    }
  }
  const over = aantal % 4;
  if (over === 0) return vulling === 0 ? uit.slice(0, lengte) : undefined;
  if (over === 1 || vulling !== 4 - over || (bits & (over === 2 ? 0xf : 0x3)) !== 0) return undefined;
  uit[lengte++] = over === 2 ? (bits >> 4) & 0xff : (bits >> 10) & 0xff;
  if (over === 3) uit[lengte++] = (bits >> 2) & 0xff;
  return uit.slice(0, lengte);
};
