import { meets, type Verhouding } from "@wmo-kit/domain";
import { Result } from "@wmo-kit/domain/result";

import type { FinancieleNorm } from "../norm/financiele-norm.js";
import { leesNormwaarde, type NormwaardePastNiet } from "../norm/lees-normwaarde.js";
import { beoordeel, geenOordeel, zwaarsteOordeel, type Oordeel, type RedenGeenOordeel } from "./oordeel.js";
import type { Ligging } from "./toets.js";

/** A measured value against its limits. */
export interface Weging {
  readonly oordeel: Oordeel;
  readonly ligging: Ligging | null;
}

interface Grens {
  readonly rij: FinancieleNorm;
  readonly waarde: Verhouding | null;
}

const liggingVan = (gemeten: Verhouding, grenzen: readonly Grens[]): Ligging | null => {
  if (grenzen.every(({ waarde }) => waarde === null)) return null;
  const gemist = grenzen.find(({ rij, waarde }) => meets(gemeten, rij.vergelijking, waarde) === false);
  if (gemist === undefined) return "binnen";
  // Exactly half misses "more than half" from below.
  if (gemist.rij.vergelijking === ">") return "onder";
  return meets(gemeten, "<", gemist.waarde) === true ? "onder" : "boven";
};

/**
 * Holds a measured value against the rows of one check; the row that weighs most decides.
 *
 * @source norms.md K-08, K-09, K-10, A-33
 */
export const weegRijen = (
  gemeten: Verhouding | null,
  rijen: readonly [FinancieleNorm, ...FinancieleNorm[]],
  reden: RedenGeenOordeel | null,
): Result<Weging, NormwaardePastNiet> =>
  Result.combine(rijen.map((rij) => leesNormwaarde(rij).map((waarde): Grens => ({ rij, waarde })))).map((grenzen) => {
    if (gemeten === null) return { oordeel: geenOordeel(reden ?? "cijfer ontbreekt"), ligging: null };
    const [eerste, ...rest] = grenzen.map(({ rij, waarde }) => beoordeel(gemeten, rij, waarde));
    const oordeel = eerste === undefined ? geenOordeel("norm is open") : zwaarsteOordeel([eerste, ...rest]);
    return { oordeel, ligging: liggingVan(gemeten, grenzen) };
  });
