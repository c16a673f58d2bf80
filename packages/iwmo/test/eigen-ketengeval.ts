import type { Bericht, Niveau3Context } from "../src/index.js";

/**
 * A message after earlier ones, with what the rule texts make of it. The title names the rules the row is about;
 * a finding is written as its rule and the last step of its path.
 */
export type EigenKetengeval = readonly [
  titel: string,
  keten: readonly Bericht[],
  bericht: Bericht,
  verwacht: readonly string[],
  context?: Niveau3Context,
];
