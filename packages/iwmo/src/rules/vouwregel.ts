import type { Vindplaats } from "../schema/lezer.js";
import type { Overtreding } from "./regel.js";
import type { Rijplaats, Telling } from "./rijplaats.js";
import type { Tekstbron } from "./tekstbron.js";

/** What is known about a violation beside the elements that are at odds. */
export interface Vouwvondst {
  /** Which element the finding is about; without it the last one. */
  readonly hoofdplaats?: 0;
  /** Where that element begins, if it was noted when its row came by. */
  readonly vindplaats?: Vindplaats | undefined;
}

/** Takes each violation as it is found; places as seen from the element that holds the clients. */
export type Vouwmelder = (code: string, overtreding: Overtreding, vondst?: Vouwvondst) => void;

/** A question about a message as a whole on its way through the rows, with what it has to remember of them. */
export interface Vouw<R, S> {
  readonly neem: (rij: R, plaats: Rijplaats, meld: Vouwmelder) => void;
  /** The rows are over; what the message says after them is known. */
  readonly sluit: (slot: S, telling: Telling, meld: Vouwmelder) => void;
}

/**
 * Rules of level 2 about a message as a whole that are asked row by row, so that a message of any size need not be in memory.
 * What it remembers grows with the rows only as far as the rule itself needs that.
 */
export interface Vouwregel<K, R, S = unknown> {
  readonly codes: readonly string[];
  readonly begin: (kop: K, tekst: Tekstbron) => Vouw<R, S>;
}
