import { MAXIMAAL_AANTAL_BEVINDINGEN } from "../schema/bevindingenlijst.js";
import type { Vindplaats } from "../schema/lezer.js";
import type { Overtreding } from "./regel.js";

/** A violation: the elements that are at odds, the one it is about, and where that begins if a file is being read. */
export interface Vondst {
  readonly code: string;
  readonly plaatsen: Overtreding;
  readonly pad: string;
  readonly vindplaats: Vindplaats | undefined;
}

/** Violations of rules that are reported together. As many as a report can hold are kept, the others counted. */
export interface Bak {
  readonly vondsten: Vondst[];
  /** The first that was only counted, and how many there were. */
  eersteMeer: Vondst | undefined;
  meer: number;
}

/** Nothing found yet. */
export const createBak = (): Bak => ({ vondsten: [], eersteMeer: undefined, meer: 0 });

/** Adds a violation. */
export const addVondst = (bak: Bak, vondst: Vondst): void => {
  if (bak.vondsten.length < MAXIMAAL_AANTAL_BEVINDINGEN) bak.vondsten.push(vondst);
  else {
    bak.eersteMeer ??= vondst;
    bak.meer += 1;
  }
};

/** Hands over each violation, those that were only counted as the first of them. */
export const leegBak = ({ vondsten, eersteMeer, meer }: Bak, neem: (vondst: Vondst) => void): void => {
  for (const vondst of vondsten) neem(vondst);
  if (eersteMeer !== undefined) for (let i = 0; i < meer; i += 1) neem(eersteMeer);
};
