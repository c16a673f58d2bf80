import type { Eis } from "../catalogus/eis.js";
import type { Toets, Vindplaats } from "./vindplaats.js";

/** How a requirement is covered, with the words people use for it. */
export const DEKKINGEN = {
  uitgevoerd: "uitgevoerd",
  bewijs: "door bewijs",
  persoon: "door een persoon",
  open: "open",
} as const satisfies Readonly<Record<string, string>>;

/** How a requirement is covered. */
export type Dekking = keyof typeof DEKKINGEN;

/**
 * One requirement with what covers it.
 * `uitgevoerd`: code carries it. `bewijs`: somebody shows a document and the register keeps it. `persoon`: only a person can do it, `reden` says why.
 * `open`: a part of this project is to carry it and does not yet.
 */
export interface Dekkingsregel {
  readonly eis: Eis;
  readonly dekking: Dekking;
  readonly vindplaatsen: readonly Vindplaats[];
  readonly toetsen: readonly Toets[];
  readonly reden?: string;
}
