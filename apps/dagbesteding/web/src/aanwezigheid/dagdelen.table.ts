import type { Dagdeel } from "../../../src/aanwezigheid/dagdelen.table.js";

/** The parts of a day in their order, as they stand above a group. */
export const DAGDELEN: readonly { readonly id: Dagdeel; readonly titel: string }[] = [
  { id: "ochtend", titel: "Ochtend" },
  { id: "middag", titel: "Middag" },
  { id: "avond", titel: "Avond" },
];
