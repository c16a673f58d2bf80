import type { EisVerwijzing } from "../kern/eis-verwijzing.js";
import type { Programma } from "../programma.js";
import { AGBSOORTEN, type AgbSoort } from "./agbsoorten.table.js";

/** Whether a kind of AGB code goes with a contract, and which kind does. */
export interface Agboordeel {
  readonly toegestaan: boolean;
  readonly verwacht: AgbSoort;
  readonly eis: EisVerwijzing;
}

/**
 * Holds the kind of an AGB code against the programme of the contract. The same organisation can have a code of each kind.
 *
 * @source D-20.6, W-98.5; norms.md A-21
 */
export const evaluateAgb = (programma: Programma, soort: AgbSoort | undefined): Agboordeel => {
  const { soort: verwacht, eis } = AGBSOORTEN[programma];
  return { toegestaan: soort === verwacht, verwacht, eis };
};
