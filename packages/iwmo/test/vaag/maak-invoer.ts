import * as fc from "fast-check";

import { BERICHTEN, encodeBericht } from "../../src/index.js";
import { makeMutantUit } from "../mutanten.js";
import { createToeval, type Toeval } from "../toeval.js";
import { EIGEN_VOORBEELDEN, type Voorbeeld } from "../voorbeelden.js";
import { willekeurigBericht } from "../willekeurig.js";
import { muteerBytes } from "./muteer-bytes.js";

/** What a seed stands for: only own and generated messages, so that a saved one may be kept. */
export interface Invoer {
  readonly zaad: number;
  readonly herkomst: string;
  readonly bytes: Uint8Array;
}

/** A generated message of one of the fourteen kinds, as a document. */
const maakVoorbeeld = (toeval: Toeval): Voorbeeld => {
  const beschrijving = toeval.kies(BERICHTEN);
  const [bericht] = fc.sample(willekeurigBericht(beschrijving), { numRuns: 1, seed: toeval.getal(0x7fff_ffff) });
  if (bericht === undefined) throw new Error(`no sample of ${beschrijving.soort}`);
  return { naam: `gemaakt ${beschrijving.soort}`, soort: beschrijving.soort, bytes: encodeBericht(bericht)._unsafeUnwrap() };
};

const MANIEREN = ["heel", "structuur", "structuur", "bytes", "structuur en bytes"] as const;

/** The document that belongs to a seed: a message, left whole or spoiled by its structure, by its bytes, or by both. */
export const maakInvoer = (zaad: number): Invoer => {
  const toeval = createToeval(zaad);
  const voorbeeld = toeval.getal(2) === 0 ? toeval.kies(EIGEN_VOORBEELDEN) : maakVoorbeeld(toeval);
  const manier = toeval.kies(MANIEREN);
  const gebouwd = manier.startsWith("structuur") ? makeMutantUit([voorbeeld], zaad).bytes : voorbeeld.bytes;
  const bytes = manier.endsWith("bytes") ? muteerBytes(gebouwd, toeval) : gebouwd;
  return { zaad, herkomst: `zaad ${zaad}: ${voorbeeld.naam}, ${manier}`, bytes };
};
