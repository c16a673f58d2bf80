import type { Norm } from "../src/norm/norm.js";
import { periode } from "./bouwers.js";

/** A norm row with defaults. */
export const eenNorm = (deel: Partial<Norm<unknown>> = {}): Norm<unknown> => ({
  id: "T-1",
  titel: "Proefnorm",
  waarde: 14,
  vergelijking: "<=",
  regime: "contract",
  bron: { soort: "eis", document: "Proef", eis: "1" },
  geldigheid: periode("2026-01-01"),
  ...deel,
});
