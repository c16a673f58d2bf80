import { createContext } from "preact";

import type { Inlezen } from "./use-inlezen.js";

/** The files that were offered in this visit: dropped on any page, shown on the worklist. */
export const Inleesplek = createContext<Inlezen>({
  uitkomsten: [],
  bezig: false,
  opgeslagen: 0,
  leesIn: () => undefined,
  leesOpnieuw: () => undefined,
  wis: () => undefined,
  stop: () => undefined,
});
