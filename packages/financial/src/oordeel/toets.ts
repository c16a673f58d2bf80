import type { IsoDatum, NormId, Uitkomst, Verhouding } from "@wmo-kit/domain";

import type { FinancieleNorm, Maateenheid } from "../norm/financiele-norm.js";
import type { Oordeel } from "./oordeel.js";
import type { AndereLezing, Getal, Toetsstap } from "./stap.js";

/** Where a figure lies against the limits it has. @source norms.md A-33 */
export type Ligging = "onder" | "binnen" | "boven";

/**
 * One check with its verdict on the exact value. `gemeten` is null when a figure is unknown or there is nothing to divide by.
 * `onderwerp` is the reference of the person or party that the check is about, when there can be more of them.
 *
 * @source norms.md section 5, K-08, K-10
 */
export interface Toets {
  readonly _tag: "Toets";
  readonly toets: NormId;
  readonly eis: string;
  readonly titel: string;
  readonly aard: FinancieleNorm["aard"];
  readonly afwijken: NonNullable<FinancieleNorm["afwijken"]> | null;
  readonly onderwerp: string | null;
  readonly peildatum: IsoDatum;
  readonly formule: string | null;
  readonly eenheid: Maateenheid;
  readonly getallen: readonly Getal[];
  readonly gemeten: Verhouding | null;
  readonly ligging: Ligging | null;
  readonly oordeel: Oordeel;
  readonly andereLezing: AndereLezing | null;
}

/** The answer of a financial check: the verdict, the steps and the sources. */
export type Toetsuitkomst<T extends Toets = Toets> = Uitkomst<T, Toetsstap>;
