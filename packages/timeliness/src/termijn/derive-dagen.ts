import { fromEpochDag, splitEpochDag, toEpochDag, weekdagVan, type EpochDag, type IsoDatum } from "@wmo-kit/domain";

import type { Kalender } from "../kalender/kalender.js";
import { redenGeenWerkdag } from "../kalender/reden-geen-werkdag.js";
import { isWerkdag } from "../kalender/werkdag.js";
import type { DagOvergeslagen, Maandeinde } from "./stap.js";
import type { Dagduur } from "./termijn.js";

/** The days between the start and the counted day that a count of working days passed over, in the order of counting. */
export const overgeslagenDagen = (kalender: Kalender, aanvang: EpochDag, geteld: EpochDag): readonly DagOvergeslagen[] => {
  const stap = geteld < aanvang ? -1 : 1;
  const stappen: DagOvergeslagen[] = [];
  for (let dag = aanvang + stap; dag !== geteld + stap && aanvang !== geteld; dag += stap) {
    const datum = fromEpochDag(dag);
    if (datum.isErr() || isWerkdag(kalender, datum.value)) continue;
    const reden = redenGeenWerkdag(kalender, datum.value);
    if (reden !== undefined) stappen.push({ _tag: "DagOvergeslagen", datum: datum.value, weekdag: weekdagVan(datum.value), reden });
  }
  return stappen;
};

/** The step that tells of a month too short for the day number of the start; nothing when the month has it. @source norms.md K-05 */
export const maandeinde = (duur: Dagduur, aanvang: IsoDatum, geteld: IsoDatum): readonly Maandeinde[] => {
  if (duur.eenheid !== "maand" && duur.eenheid !== "jaar") return [];
  const dagnummer = splitEpochDag(toEpochDag(aanvang)).dag;
  return splitEpochDag(toEpochDag(geteld)).dag === dagnummer ? [] : [{ _tag: "Maandeinde", dagnummer, datum: geteld }];
};
