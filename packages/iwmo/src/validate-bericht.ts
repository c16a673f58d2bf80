import type { Bevinding } from "./bevinding.js";
import { decodeBericht } from "./decode-bericht.js";

/**
 * All findings of level 1 in a document, in its own order; none means the official schema accepts it
 * and this package can decode it.
 */
export const validateBericht = (invoer: Uint8Array | string): readonly Bevinding[] =>
  decodeBericht(invoer).match(
    () => [],
    (failure) =>
      failure._tag === "BerichtOngeldig"
        ? failure.bevindingen
        : [{ rule: "XSD", level: 1, path: "/", line: failure.line, column: failure.column, oorzaak: { _tag: "WortelOnbekend" } }],
  );
