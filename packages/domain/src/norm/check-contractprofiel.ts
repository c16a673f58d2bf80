import { err, ok, type Result } from "../result.js";
import type { Contractprofiel } from "./contractprofiel.js";
import type { Norm, NormId } from "./norm.js";

/** A deviation that cannot be laid over the shipped norms; `nummer` counts the deviations of the profile from 1. */
export interface AfwijkingBevinding {
  readonly nummer: number;
  readonly norm: NormId;
  readonly code: "normOnbekend" | "anderSoortWaarde";
}

/** A contract profile that does not fit the norms; every finding is listed. */
export interface ContractprofielPastNiet {
  readonly _tag: "ContractprofielPastNiet";
  readonly bevindingen: readonly AfwijkingBevinding[];
}

const soortVan = (waarde: unknown): string => {
  if (typeof waarde !== "object" || waarde === null) return typeof waarde;
  return "eenheid" in waarde ? "duur" : "object";
};

/** Whether a deviating value can stand in the place of the value of a norm; an open value (null) fits everywhere. */
export const isZelfdeSoortWaarde = (waarde: unknown, afwijkend: unknown): boolean =>
  waarde === null || afwijkend === null || soortVan(waarde) === soortVan(afwijkend);

/**
 * Holds a contract profile against all norm tables together: each deviation names a norm that exists and gives the kind of value it has.
 * Do this once, when a profile is loaded; `applyContractprofiel` sees one table at a time and cannot tell.
 */
export const checkContractprofiel = (
  normen: readonly Norm<unknown>[],
  profiel: Contractprofiel,
): Result<Contractprofiel, ContractprofielPastNiet> => {
  const bevindingen = profiel.afwijkingen.flatMap(({ norm: id, waarde }, plaats): readonly AfwijkingBevinding[] => {
    const rijen = normen.filter((norm) => norm.id === id);
    if (rijen.length === 0) return [{ nummer: plaats + 1, norm: id, code: "normOnbekend" }];
    if (rijen.every((norm) => isZelfdeSoortWaarde(norm.waarde, waarde))) return [];
    return [{ nummer: plaats + 1, norm: id, code: "anderSoortWaarde" }];
  });
  return bevindingen.length === 0 ? ok(profiel) : err({ _tag: "ContractprofielPastNiet", bevindingen });
};
