const STAP = 8;

/** Cuts a run of ASCII bytes out as text. */
export const sliceAscii = (bytes: Uint8Array, begin: number, einde: number): string => {
  let tekst = "";
  let i = begin;
  for (; i + STAP <= einde; i += STAP) {
    tekst += String.fromCharCode(
      bytes[i] ?? 0,
      bytes[i + 1] ?? 0,
      bytes[i + 2] ?? 0,
      bytes[i + 3] ?? 0,
      bytes[i + 4] ?? 0,
      bytes[i + 5] ?? 0,
      bytes[i + 6] ?? 0,
      bytes[i + 7] ?? 0,
    );
  }
  for (; i < einde; i += 1) tekst += String.fromCharCode(bytes[i] ?? 0);
  return tekst;
};
