import { checkNiveau2 } from "./check-niveau-2.js";
import type { Bevinding } from "./bevinding.js";
import { decodeBericht } from "./decode-bericht.js";
import { encodeUtf8 } from "./xml/utf8.js";

/** How far a document is checked. */
export interface Controle {
  /** The last level that is checked; 2 when it is not said. */
  readonly niveau?: 1 | 2;
}

/**
 * All findings in a document, level after level and each in the order of the document. Level 2 is only looked at when level 1
 * is clean: then the official schema accepts the document and this package can decode it.
 *
 * @source iWmo 3.2, controleniveau 1 en 2
 */
export const validateBericht = (invoer: Uint8Array | string, { niveau = 2 }: Controle = {}): readonly Bevinding[] => {
  const document = typeof invoer === "string" ? encodeUtf8(invoer) : invoer;
  return decodeBericht(document).match(
    (bericht) => (niveau === 1 ? [] : checkNiveau2(bericht, document)),
    (failure) =>
      failure._tag === "BerichtOngeldig"
        ? failure.bevindingen
        : [{ rule: "XSD", level: 1, path: "/", line: failure.line, column: failure.column, oorzaak: { _tag: "WortelOnbekend" } }],
  );
};
