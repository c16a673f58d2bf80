type Snede = (b: Uint8Array, i: number) => string;

/** As many characters as are cut out at once: one call makes one string, where adding character by character makes one each time. */
const STAP = 16;

/* The run of each length, from 1 to 16. */
// prettier-ignore
const SNEDEN: readonly Snede[] = [
  (b, i) => String.fromCharCode(b[i] ?? 0),
  (b, i) => String.fromCharCode(b[i] ?? 0, b[i + 1] ?? 0),
  (b, i) => String.fromCharCode(b[i] ?? 0, b[i + 1] ?? 0, b[i + 2] ?? 0),
  (b, i) => String.fromCharCode(b[i] ?? 0, b[i + 1] ?? 0, b[i + 2] ?? 0, b[i + 3] ?? 0),
  (b, i) => String.fromCharCode(b[i] ?? 0, b[i + 1] ?? 0, b[i + 2] ?? 0, b[i + 3] ?? 0, b[i + 4] ?? 0),
  (b, i) => String.fromCharCode(b[i] ?? 0, b[i + 1] ?? 0, b[i + 2] ?? 0, b[i + 3] ?? 0, b[i + 4] ?? 0, b[i + 5] ?? 0),
  (b, i) => String.fromCharCode(b[i] ?? 0, b[i + 1] ?? 0, b[i + 2] ?? 0, b[i + 3] ?? 0, b[i + 4] ?? 0, b[i + 5] ?? 0, b[i + 6] ?? 0),
  (b, i) => String.fromCharCode(b[i] ?? 0, b[i + 1] ?? 0, b[i + 2] ?? 0, b[i + 3] ?? 0, b[i + 4] ?? 0, b[i + 5] ?? 0, b[i + 6] ?? 0, b[i + 7] ?? 0),
  (b, i) => String.fromCharCode(b[i] ?? 0, b[i + 1] ?? 0, b[i + 2] ?? 0, b[i + 3] ?? 0, b[i + 4] ?? 0, b[i + 5] ?? 0, b[i + 6] ?? 0, b[i + 7] ?? 0, b[i + 8] ?? 0),
  (b, i) => String.fromCharCode(b[i] ?? 0, b[i + 1] ?? 0, b[i + 2] ?? 0, b[i + 3] ?? 0, b[i + 4] ?? 0, b[i + 5] ?? 0, b[i + 6] ?? 0, b[i + 7] ?? 0, b[i + 8] ?? 0, b[i + 9] ?? 0),
  (b, i) => String.fromCharCode(b[i] ?? 0, b[i + 1] ?? 0, b[i + 2] ?? 0, b[i + 3] ?? 0, b[i + 4] ?? 0, b[i + 5] ?? 0, b[i + 6] ?? 0, b[i + 7] ?? 0, b[i + 8] ?? 0, b[i + 9] ?? 0, b[i + 10] ?? 0),
  (b, i) => String.fromCharCode(b[i] ?? 0, b[i + 1] ?? 0, b[i + 2] ?? 0, b[i + 3] ?? 0, b[i + 4] ?? 0, b[i + 5] ?? 0, b[i + 6] ?? 0, b[i + 7] ?? 0, b[i + 8] ?? 0, b[i + 9] ?? 0, b[i + 10] ?? 0, b[i + 11] ?? 0),
  (b, i) => String.fromCharCode(b[i] ?? 0, b[i + 1] ?? 0, b[i + 2] ?? 0, b[i + 3] ?? 0, b[i + 4] ?? 0, b[i + 5] ?? 0, b[i + 6] ?? 0, b[i + 7] ?? 0, b[i + 8] ?? 0, b[i + 9] ?? 0, b[i + 10] ?? 0, b[i + 11] ?? 0, b[i + 12] ?? 0),
  (b, i) => String.fromCharCode(b[i] ?? 0, b[i + 1] ?? 0, b[i + 2] ?? 0, b[i + 3] ?? 0, b[i + 4] ?? 0, b[i + 5] ?? 0, b[i + 6] ?? 0, b[i + 7] ?? 0, b[i + 8] ?? 0, b[i + 9] ?? 0, b[i + 10] ?? 0, b[i + 11] ?? 0, b[i + 12] ?? 0, b[i + 13] ?? 0),
  (b, i) => String.fromCharCode(b[i] ?? 0, b[i + 1] ?? 0, b[i + 2] ?? 0, b[i + 3] ?? 0, b[i + 4] ?? 0, b[i + 5] ?? 0, b[i + 6] ?? 0, b[i + 7] ?? 0, b[i + 8] ?? 0, b[i + 9] ?? 0, b[i + 10] ?? 0, b[i + 11] ?? 0, b[i + 12] ?? 0, b[i + 13] ?? 0, b[i + 14] ?? 0),
  (b, i) => String.fromCharCode(b[i] ?? 0, b[i + 1] ?? 0, b[i + 2] ?? 0, b[i + 3] ?? 0, b[i + 4] ?? 0, b[i + 5] ?? 0, b[i + 6] ?? 0, b[i + 7] ?? 0, b[i + 8] ?? 0, b[i + 9] ?? 0, b[i + 10] ?? 0, b[i + 11] ?? 0, b[i + 12] ?? 0, b[i + 13] ?? 0, b[i + 14] ?? 0, b[i + 15] ?? 0),
];

/** Cuts a run of ASCII bytes out as text. */
export const sliceAscii = (bytes: Uint8Array, begin: number, einde: number): string => {
  let tekst = "";
  for (let i = begin; i < einde; i += STAP) {
    const deel = SNEDEN[Math.min(STAP, einde - i) - 1]?.(bytes, i) ?? "";
    tekst = tekst === "" ? deel : tekst + deel;
  }
  return tekst;
};
