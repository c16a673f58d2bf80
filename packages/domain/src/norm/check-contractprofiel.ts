import { err, ok, type Result } from "../result.js";
import type { Contractprofiel } from "./contractprofiel.js";
import type { Norm, NormId } from "./norm.js";
import { isZelfdeSoortWaarde } from "./normwaarde.js";

/** An agreement that cannot be laid over the shipped norms; `nummer` counts the agreements of its kind in the profile from 1. */
export type AfwijkingBevinding =
  | { readonly nummer: number; readonly norm: NormId; readonly code: "normOnbekend" | "anderSoortWaarde" }
  | { readonly nummer: number; readonly lezing: string; readonly code: "lezingOnbekend" | "geenAlternatief" };

/** A contract profile that does not fit the norms; every finding is listed. */
export interface ContractprofielPastNiet {
  readonly _tag: "ContractprofielPastNiet";
  readonly bevindingen: readonly AfwijkingBevinding[];
}

const checkAfwijkingen = (normen: readonly Norm<unknown>[], profiel: Contractprofiel): readonly AfwijkingBevinding[] =>
  profiel.afwijkingen.flatMap(({ norm: id, waarde }, plaats): readonly AfwijkingBevinding[] => {
    const rijen = normen.filter((norm) => norm.id === id);
    if (rijen.length === 0) return [{ nummer: plaats + 1, norm: id, code: "normOnbekend" }];
    if (rijen.every((norm) => isZelfdeSoortWaarde(norm.waarde, waarde))) return [];
    return [{ nummer: plaats + 1, norm: id, code: "anderSoortWaarde" }];
  });

const checkLezingen = (normen: readonly Norm<unknown>[], profiel: Contractprofiel): readonly AfwijkingBevinding[] =>
  profiel.lezingen.flatMap(({ id, keuze }, plaats): readonly AfwijkingBevinding[] => {
    const rijen = normen.filter(({ lezing }) => lezing?.id === id);
    if (rijen.length === 0) return [{ nummer: plaats + 1, lezing: id, code: "lezingOnbekend" }];
    if (keuze === "gekozen" || rijen.some(({ alternatief }) => alternatief !== undefined)) return [];
    return [{ nummer: plaats + 1, lezing: id, code: "geenAlternatief" }];
  });

/**
 * Holds a contract profile against all norm tables together: each deviation names a norm that exists and gives the kind of value it has,
 * and each reading is one that a norm has.
 * Do this once, when a profile is loaded; `applyContractprofiel` sees one table at a time and cannot tell.
 */
export const checkContractprofiel = (
  normen: readonly Norm<unknown>[],
  profiel: Contractprofiel,
): Result<Contractprofiel, ContractprofielPastNiet> => {
  const bevindingen = [...checkAfwijkingen(normen, profiel), ...checkLezingen(normen, profiel)];
  return bevindingen.length === 0 ? ok(profiel) : err({ _tag: "ContractprofielPastNiet", bevindingen });
};
