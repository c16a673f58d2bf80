import type { EisId } from "../catalogus/eis.js";
import type { Dekkingsregel } from "./dekkingsregel.js";

/** A requirement that code carries while no test names it. */
export interface ZonderToets {
  readonly eis: EisId;
  readonly bestanden: readonly string[];
}

/** The requirements that code carries while no test names them. */
export const findZonderToets = (dekking: readonly Dekkingsregel[]): readonly ZonderToets[] =>
  dekking
    .filter((regel) => regel.dekking === "uitgevoerd" && regel.toetsen.length === 0)
    .map(({ eis, vindplaatsen }) => ({ eis: eis.id, bestanden: [...new Set(vindplaatsen.map(({ bestand }) => bestand))] }));
