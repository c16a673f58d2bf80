import type { Vergelijking } from "@wmo-kit/domain";

import type { Richting } from "./termijn-norm.js";

/** Which comparisons of the distance to the starting fact set a last day, and whether the day counted to is still in time. */
const GETELDE_DAG: Readonly<Record<Richting, Readonly<Partial<Record<Vergelijking, "telt mee" | "te laat">>>>> = {
  na: { "<=": "telt mee", "=": "telt mee", "<": "te laat" },
  voor: { ">=": "telt mee", "=": "telt mee", ">": "te laat" },
};

/**
 * Whether the day counted to is in time ("telt mee"), is itself too late, or is no last day at all (undefined).
 *
 * @source norms.md K-07, K-09
 */
export const geteldeDag = (richting: Richting, vergelijking: Vergelijking): "telt mee" | "te laat" | undefined =>
  GETELDE_DAG[richting][vergelijking];

/** Whether a comparison sets a first day instead of a last one: more than, or at least, so long after a fact. @source norms.md K-09 */
export const isEersteDagnorm = (richting: Richting, vergelijking: Vergelijking): boolean =>
  richting === "na" && (vergelijking === ">" || vergelijking === ">=");
