import type { Veld } from "../jaarrekening/velden.table.js";

/** One figure in a sum, added or taken away. */
export interface Term {
  readonly veld: Veld;
  readonly teken: "+" | "-";
}

/**
 * A calculation as data: the sum above the line divided by the sum below it; without anything below it is an amount.
 * Being linear in every figure it can also be solved the other way round.
 */
export interface Formule {
  readonly tekst: string;
  readonly teller: readonly Term[];
  readonly noemer: readonly Term[];
}

/** A figure that is added. */
export const plus = (veld: Veld): Term => ({ veld, teken: "+" });

/** A figure that is taken away. */
export const min = (veld: Veld): Term => ({ veld, teken: "-" });
