import type { Bron } from "./bron.js";

/**
 * The answer of an evaluator: the value, the steps that led to it in order, and every source used.
 * A number without its reasons is half an answer.
 */
export interface Uitkomst<Waarde, Stap> {
  readonly waarde: Waarde;
  readonly stappen: readonly Stap[];
  readonly bronnen: readonly Bron[];
}
