import { encodeUtf8 } from "../src/xml/utf8.js";
import { MUTATIES } from "./mutaties.js";
import { createToeval } from "./toeval.js";
import { EIGEN_VOORBEELDEN, REFERENTIEVOORBEELDEN, type Voorbeeld } from "./voorbeelden.js";

/** A spoiled message, and how it was spoiled. */
export interface Mutant {
  readonly soort: string;
  readonly herkomst: string;
  readonly xml: string;
  readonly bytes: Uint8Array;
}

/** Changes one byte, so that the text may stop being UTF-8. */
const flipByte = (bytes: Uint8Array, plaats: number, masker: number): Uint8Array => bytes.map((byte, i) => (i === plaats ? byte ^ masker : byte));

const VOORBEELDEN = [...EIGEN_VOORBEELDEN, ...REFERENTIEVOORBEELDEN];

/** The mutant that belongs to a seed: one message, one to three mutations. */
export const makeMutant = (zaad: number): Mutant => makeMutantUit(VOORBEELDEN, zaad);

/** The mutant of one kind of message that belongs to a seed. */
export const makeMutantVan = (soort: string, zaad: number): Mutant => makeMutantUit(VOORBEELDEN.filter((voorbeeld) => voorbeeld.soort === soort), zaad); // prettier-ignore

/** The mutant of one of these messages that belongs to a seed. */
export const makeMutantUit = (voorbeelden: readonly Voorbeeld[], zaad: number): Mutant => {
  const toeval = createToeval(zaad);
  const voorbeeld = toeval.kies(voorbeelden);
  let xml = Buffer.from(voorbeeld.bytes).toString("utf8");
  const namen: string[] = [];
  for (let i = toeval.getal(3); i >= 0; i -= 1) {
    const mutatie = toeval.kies(MUTATIES);
    xml = mutatie.muteer(xml, toeval);
    namen.push(mutatie.naam);
  }
  const bytes = encodeUtf8(xml);
  const flip = toeval.getal(12) === 0;
  return {
    soort: voorbeeld.soort,
    herkomst: `zaad ${zaad}: ${voorbeeld.naam}, ${namen.join(", ")}${flip ? ", byte gewijzigd" : ""}`,
    xml,
    bytes: flip ? flipByte(bytes, toeval.getal(bytes.length), 1 << toeval.getal(8)) : bytes,
  };
};
