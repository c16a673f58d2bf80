import { fromEpochDag, toEpochDag, weekdagVan, type DatumBuitenBereik, type IsoDatum } from "@wmo-kit/domain";
import { err, ok, type Result } from "@wmo-kit/domain/result";

import type { Kalender } from "../kalender/kalender.js";
import { addDuur } from "./add-duur.js";
import { maandeinde, nietVerschoven, overgeslagenDagen } from "./derive-dagen.js";
import type { Stap } from "./stap.js";
import type { Richting, Termijnregime } from "./termijn-norm.js";
import type { Dagduur } from "./termijn.js";

/** What is counted: how long, which way, from which day, and whether the day counted to is itself still in time. */
export interface Dagtelling {
  readonly duur: Dagduur;
  readonly richting: Richting;
  readonly aanvang: IsoDatum;
  readonly geteldeDag: "telt mee" | "te laat";
  readonly regime: Termijnregime;
}

/** The last day of a count, with the steps from the first counted day on. */
export interface GeteldeDagen {
  readonly uitersteDatum: IsoDatum;
  readonly stappen: readonly Stap[];
}

/** Counts a term that ends on a day. @source norms.md K-01, K-03, K-05, K-07 */
export const countDagtermijn = (kalender: Kalender, telling: Dagtelling): Result<GeteldeDagen, DatumBuitenBereik> => {
  const { duur, richting, aanvang, regime } = telling;
  const dag = addDuur(kalender, toEpochDag(aanvang), duur, richting);
  if (dag === undefined) return err({ _tag: "DatumBuitenBereik" });
  const geteld = fromEpochDag(dag);
  if (geteld.isErr()) return err(geteld.error);
  const strikt = telling.geteldeDag === "te laat";
  const uiterste = fromEpochDag(strikt ? dag - 1 : dag);
  if (uiterste.isErr()) return err(uiterste.error);

  return ok({
    uitersteDatum: uiterste.value,
    stappen: [
      ...(duur.eenheid === "werkdag" ? overgeslagenDagen(kalender, toEpochDag(aanvang), dag) : []),
      ...maandeinde(duur, aanvang, geteld.value),
      ...(strikt ? [{ _tag: "DagZelfTeLaat", datum: geteld.value, weekdag: weekdagVan(geteld.value) } as const] : []),
      ...nietVerschoven(kalender, uiterste.value, regime),
      { _tag: "Uiterste", datum: uiterste.value, weekdag: weekdagVan(uiterste.value) },
    ],
  });
};
