import { fromEpochDag, toEpochDag, weekdagVan, type DatumBuitenBereik, type EpochDag, type IsoDatum } from "@wmo-kit/domain";
import { err, ok, Result } from "@wmo-kit/domain/result";

import type { Opschorting } from "../opschorting/opschorting.js";
import { deriveOpschorting } from "../opschorting/derive-opschorting.js";
import { suspend } from "../opschorting/suspend.js";
import { deriveVerschuiving, type VerschovenDag } from "../regime/derive-verschuiving.js";
import type { Rekenregels } from "../regime/rekenregels.js";
import { addDuur } from "./add-duur.js";
import { maandeinde, overgeslagenDagen } from "./derive-dagen.js";
import type { Stap } from "./stap.js";
import type { Richting, Termijnregime } from "./termijn-norm.js";
import type { Dagduur } from "./termijn.js";

/** What is counted: how long, which way, from which day, whether the day counted to is itself still in time, and what suspended it. */
export interface Dagtelling {
  readonly duur: Dagduur;
  readonly richting: Richting;
  readonly aanvang: IsoDatum;
  readonly geteldeDag: "telt mee" | "te laat";
  readonly regime: Termijnregime;
  readonly opschortingen: readonly Opschorting[];
}

/** The outcome of a count: a last day, or a term that stands still and has none yet; with the steps from the first counted day on. */
export type GeteldeDagen =
  | {
      readonly soort: "geteld";
      readonly geteldeDatum: IsoDatum;
      readonly uitersteDatum: IsoDatum;
      readonly voorlopig: boolean;
      readonly stappen: readonly Stap[];
    }
  | { readonly soort: "opgeschort"; readonly sinds: IsoDatum; readonly resterend: number; readonly stappen: readonly Stap[] };

const BUITEN_BEREIK: DatumBuitenBereik = { _tag: "DatumBuitenBereik" };

const telDuur = ({ kalender }: Rekenregels, telling: Dagtelling): Result<{ readonly einde: EpochDag; readonly stappen: readonly Stap[] }, DatumBuitenBereik> => {
  const { duur, richting, aanvang } = telling;
  const dag = addDuur(kalender, toEpochDag(aanvang), duur, richting);
  const geteld = dag === undefined ? err(BUITEN_BEREIK) : fromEpochDag(dag);
  if (geteld.isErr() || dag === undefined) return err(BUITEN_BEREIK);
  const strikt = telling.geteldeDag === "te laat";
  return ok({
    einde: strikt ? dag - 1 : dag,
    stappen: [
      ...(duur.eenheid === "werkdag" ? overgeslagenDagen(kalender, toEpochDag(aanvang), dag) : []),
      ...maandeinde(duur, aanvang, geteld.value),
      ...(strikt ? [{ _tag: "DagZelfTeLaat", datum: geteld.value, weekdag: weekdagVan(geteld.value) } as const] : []),
    ],
  });
};

/**
 * Counts a term that ends on a day: count, add the suspensions, then move once.
 *
 * @source norms.md K-01, K-03, K-04, K-05, K-07; terms.md section A, order
 */
export const countDagtermijn = (regels: Rekenregels, telling: Dagtelling): Result<GeteldeDagen, DatumBuitenBereik> => {
  const { duur, richting, regime } = telling;
  const geteld = telDuur(regels, telling);
  if (geteld.isErr()) return err(geteld.error);
  const aanvang = toEpochDag(telling.aanvang);
  const verschuif = (einde: EpochDag): Result<VerschovenDag, DatumBuitenBereik> =>
    deriveVerschuiving(regels, { regime, duur, richting, aanvang, einde });
  const { einde, gevolgen } = suspend([aanvang, geteld.value.einde], {
    opschortingen: telling.opschortingen,
    verlopendag: regels.verlopendag,
    verschuif: (dag) => verschuif(dag).match(({ datum }) => toEpochDag(datum), () => dag),
  });
  const opschorting = deriveOpschorting(gevolgen);
  if (opschorting.isErr()) return err(opschorting.error);
  const { stappen: geschorst, open } = opschorting.value;
  const stappen = [...geteld.value.stappen, ...geschorst];
  if (open !== undefined || einde === undefined) {
    return open === undefined ? err(BUITEN_BEREIK) : ok({ soort: "opgeschort", sinds: open.sinds, resterend: open.resterend, stappen });
  }
  return Result.combine([fromEpochDag(einde), verschuif(einde)]).map(([geteldeDatum, { datum, voorlopig, stappen: verschoven }]) => ({
    soort: "geteld",
    geteldeDatum,
    uitersteDatum: datum,
    voorlopig,
    stappen: [...stappen, ...verschoven, { _tag: "Uiterste", datum, weekdag: weekdagVan(datum) }],
  }));
};
