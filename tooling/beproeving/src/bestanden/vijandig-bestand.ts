import { makeToeval } from "../toeval.js";
import { makeAnderBestand } from "./ander-bestand.js";
import { VERMINKINGEN } from "./verminkingen.table.js";

/** A right message to spoil. */
export interface Voorbeeld {
  readonly naam: string;
  readonly bytes: Uint8Array;
}

/** A hostile file, and from which seed and how it was made. */
export interface VijandigBestand {
  readonly herkomst: string;
  readonly bytes: Buffer;
}

/** One in so many files is something else altogether. */
const ANDERS = 8;

/** The hostile file that belongs to a seed: an example, spoiled in one to three ways, or a file of another kind. */
export const makeVijandigBestand = (voorbeelden: readonly [Voorbeeld, ...Voorbeeld[]], zaad: number): VijandigBestand => {
  const toeval = makeToeval(zaad);
  if (toeval.getal(ANDERS) === 0) return { herkomst: `zaad ${zaad}: ander bestand`, bytes: makeAnderBestand(toeval) };
  const voorbeeld = toeval.kies(voorbeelden);
  const namen: string[] = [];
  let bytes: Buffer = Buffer.from(voorbeeld.bytes);
  for (let i = toeval.getal(3); i >= 0; i -= 1) {
    const { naam, vermink } = toeval.kies(VERMINKINGEN);
    bytes = Buffer.from(vermink(bytes, toeval));
    namen.push(naam);
  }
  return { herkomst: `zaad ${zaad}: ${voorbeeld.naam}, ${namen.join(", ")}`, bytes };
};
