import type { Bericht } from "../bericht.js";
import type { Bevinding } from "../bevinding.js";
import { checkNiveau2 } from "../check-niveau-2.js";
import type { NietGetoetst } from "../check-niveau-3.js";
import { findVindplaatsen } from "../document/find-vindplaatsen.js";
import type { Ketencontext } from "./ketencontext.js";

/** What was found in a message that passed level 1. */
export interface Controleresultaat {
  readonly bevindingen: readonly Bevinding[];
  readonly nietGetoetst: readonly NietGetoetst[];
}

/** Checks a message that passed level 1 on level 2 and, with earlier messages, on level 3; each finding with its line and column. */
export const checkBericht = (bericht: Bericht, bytes: Uint8Array, bestand: string, keten: Ketencontext | undefined): Controleresultaat => {
  const niveau2 = checkNiveau2(bericht, bytes);
  if (keten === undefined) return { bevindingen: niveau2, nietGetoetst: [] };
  const { bevindingen, nietGetoetst } = keten.toets(bericht, bestand);
  if (bevindingen.length === 0) return { bevindingen: niveau2, nietGetoetst };
  const plaatsen = findVindplaatsen(
    bytes,
    bevindingen.map(({ path }) => path),
  );
  return { bevindingen: [...niveau2, ...bevindingen.map((bevinding) => ({ ...bevinding, ...plaatsen.get(bevinding.path) }))], nietGetoetst };
};
