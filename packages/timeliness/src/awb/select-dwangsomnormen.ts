import { applyContractprofiel, selectNorm, type Bron, type Contractprofiel, type IsoDatum, type NormFailure, type Norm } from "@wmo-kit/domain";
import { Result } from "@wmo-kit/domain/result";

import type { LezingGekozen } from "../termijn/stap.js";
import type { GeldendeSchijf } from "./compute-dwangsom.js";
import { DWANGSOMDAGEN, DWANGSOMSCHIJVEN, type Dwangsomschijf } from "./dwangsom.table.js";

/** The rows of the dwangsom that hold on the day of receipt. */
export interface Dwangsomnormen {
  readonly schijven: readonly GeldendeSchijf[];
  readonly maximaal: number;
  readonly teltBeschikkingsdag: boolean;
  readonly bronnen: readonly Bron[];
  readonly stappen: readonly LezingGekozen[];
}

const toegepast = <N extends Norm<unknown>>(normen: readonly N[], profiel: Contractprofiel | undefined): readonly N[] =>
  profiel === undefined ? normen : applyContractprofiel(normen, profiel);

/** Finds the amounts and the maximum by the day on which the ingebrekestelling was received. @source Awb 4:17 lid 1 and 2 */
export const selectDwangsomnormen = (ontvangen: IsoDatum, profiel: Contractprofiel | undefined): Result<Dwangsomnormen, NormFailure> => {
  const schijven: readonly Dwangsomschijf[] = toegepast<Dwangsomschijf>(DWANGSOMSCHIJVEN, profiel);
  const ids = [...new Set(schijven.map(({ id }) => id))];
  const dagen = selectNorm(toegepast<Norm<number>>(DWANGSOMDAGEN, profiel), "Awb-4:17.1", ontvangen);
  return Result.combine(ids.map((id) => selectNorm(schijven, id, ontvangen))).andThen((geldend) =>
    dagen.map(({ waarde, vergelijking, bron, lezing }) => ({
      schijven: geldend,
      maximaal: waarde,
      teltBeschikkingsdag: vergelijking === "<=",
      bronnen: [bron, ...geldend.map((schijf) => schijf.bron)],
      stappen: lezing === undefined ? [] : [{ _tag: "LezingGekozen", lezing } as const],
    })),
  );
};
