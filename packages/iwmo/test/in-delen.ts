import { createToeval } from "./toeval.js";

/** Bytes in parts of a size that differs from part to part. */
export const inDelen = (bytes: Uint8Array, zaad: number, maat: number): readonly Uint8Array[] => {
  const toeval = createToeval(zaad);
  const delen: Uint8Array[] = [];
  for (let pos = 0; pos < bytes.length; ) {
    const tot = pos + 1 + toeval.getal(maat);
    delen.push(bytes.subarray(pos, tot));
    pos = tot;
  }
  return delen;
};
