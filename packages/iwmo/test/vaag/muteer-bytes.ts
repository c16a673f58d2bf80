import type { Toeval } from "../toeval.js";

type Bytemutatie = (bytes: Uint8Array, toeval: Toeval) => Uint8Array;

const plak = (...delen: readonly Uint8Array[]): Uint8Array => Uint8Array.from(delen.flatMap((deel) => [...deel]));

/** Bytes that mean something to a reader of UTF-8 or of XML. */
const STUKKEN: readonly (readonly number[])[] = [
  [0x00], [0x7f], [0x80], [0xbf], [0xc0, 0x80], [0xc3], [0xe2, 0x82], [0xed, 0xa0, 0x80], [0xef, 0xbb, 0xbf], [0xef, 0xbf, 0xbf], [0xf0, 0x9f], [0xf4, 0x90, 0x80, 0x80], [0xfe, 0xff], [0xff, 0xfe],
  [0x3c], [0x3c, 0x21], [0x3c, 0x3f], [0x3c, 0x2f], [0x3e], [0x26], [0x26, 0x23], [0x22], [0x5d, 0x5d, 0x3e], [0x0d], [0x0a], [0x09], [0x20],
]; // prettier-ignore

const bereik = (bytes: Uint8Array, toeval: Toeval): readonly [number, number] => {
  const van = toeval.getal(bytes.length + 1);
  return [van, Math.min(bytes.length, van + toeval.getal(64))];
};

/** Ways to spoil bytes without looking at what they mean. */
const BYTEMUTATIES: readonly Bytemutatie[] = [
  (bytes, toeval) => ((plaats, masker) => bytes.map((byte, i) => (i === plaats ? byte ^ masker : byte)))(toeval.getal(bytes.length || 1), 1 << toeval.getal(8)),
  (bytes, toeval) => ((plaats, byte) => bytes.map((oud, i) => (i === plaats ? byte : oud)))(toeval.getal(bytes.length || 1), toeval.getal(256)),
  (bytes, toeval) => ((plaats) => plak(bytes.subarray(0, plaats), Uint8Array.from(toeval.kies(STUKKEN)), bytes.subarray(plaats)))(toeval.getal(bytes.length + 1)),
  (bytes, toeval) => (([van, tot]) => plak(bytes.subarray(0, van), bytes.subarray(tot)))(bereik(bytes, toeval)),
  (bytes, toeval) => (([van, tot]) => plak(bytes.subarray(0, tot), bytes.subarray(van)))(bereik(bytes, toeval)),
  (bytes, toeval) => (([van, tot]) => plak(bytes.subarray(0, van), bytes.subarray(van, tot).map(() => toeval.getal(256)), bytes.subarray(tot)))(bereik(bytes, toeval)),
  (bytes, toeval) => bytes.subarray(0, toeval.getal(bytes.length + 1)),
  (bytes, toeval) => bytes.subarray(toeval.getal(bytes.length + 1)),
]; // prettier-ignore

/** One to eight changes of bytes. */
export const muteerBytes = (bytes: Uint8Array, toeval: Toeval): Uint8Array => {
  let gewijzigd = bytes;
  for (let i = toeval.getal(8); i >= 0; i -= 1) gewijzigd = toeval.kies(BYTEMUTATIES)(gewijzigd, toeval);
  return gewijzigd;
};
