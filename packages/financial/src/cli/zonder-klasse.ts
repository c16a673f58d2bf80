import { DAGBESTEDING_NORMEN } from "../norm/dagbesteding.table.js";
import type { FinancieleNorm } from "../norm/financiele-norm.js";
import { WIJKTEAM_NORMEN } from "../norm/wijkteam.table.js";
import type { Dossier } from "../rapport/dossier.js";

const NORMEN: readonly FinancieleNorm[] = [...DAGBESTEDING_NORMEN, ...WIJKTEAM_NORMEN];

/** Checks that need the WNT class that the supervisory body set for this provider. */
const MET_KLASSE: ReadonlySet<string> = new Set(NORMEN.flatMap(({ toets, wnt }) => (wnt === "klasse van de opdrachtnemer" ? [toets] : [])));

/** A dossier without verdicts that hang on a class nobody gave, and the checks that were left out. */
export interface ZonderKlasse {
  readonly dossier: Dossier;
  readonly weggelaten: readonly string[];
}

/** Takes out the checks that need the class: a class is never guessed. @source norms.md K-10 */
export const zonderKlasse = (dossier: Dossier): ZonderKlasse => {
  const { oordeel, trends } = dossier;
  return {
    weggelaten: [...MET_KLASSE].filter((toets) => oordeel.toetsen.some(({ waarde }) => waarde.toets === toets) || oordeel.nietGetoetst.some((een) => een.toets === toets)),
    dossier: {
      ...dossier,
      oordeel: { toetsen: oordeel.toetsen.filter(({ waarde }) => !MET_KLASSE.has(waarde.toets)), nietGetoetst: oordeel.nietGetoetst.filter(({ toets }) => !MET_KLASSE.has(toets)) },
      trends: trends.filter(({ toets }) => !MET_KLASSE.has(toets)),
    },
  };
};
