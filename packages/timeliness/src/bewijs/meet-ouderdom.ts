import { splitEpochDag, toEpochDag, type DatumBuitenBereik, type IsoDatum } from "@wmo-kit/domain";
import { err, ok, type Result } from "@wmo-kit/domain/result";

import { leesDuur } from "../norm/lees-meetwaarde.js";
import type { NormwaardePastNiet } from "../norm/meetfout.js";
import type { Maandeinde } from "../termijn/stap.js";
import { laatsteDagVanOuderdom } from "./laatste-dag.js";
import type { OuderdomNorm } from "./ouderdom-norm.js";
import type { Bewijsstap } from "./stap.js";

/** The last day on which evidence is not too old (null: the norm is open), with the steps that lead to it. */
export interface GemetenOuderdom {
  readonly laatsteDag: IsoDatum | null;
  readonly stappen: readonly Bewijsstap[];
}

const dagnummerVan = (datum: IsoDatum): number => splitEpochDag(toEpochDag(datum)).dag;

const maandeinde = (afgifte: IsoDatum, laatste: IsoDatum): readonly Maandeinde[] =>
  dagnummerVan(laatste) < dagnummerVan(afgifte) ? [{ _tag: "Maandeinde", dagnummer: dagnummerVan(afgifte), datum: laatste }] : [];

/** Counts the age of evidence from its day of issue. @source norms.md A-34, K-05 */
export const meetOuderdom = (
  rij: OuderdomNorm,
  afgiftedatum: IsoDatum,
): Result<GemetenOuderdom, DatumBuitenBereik | NormwaardePastNiet> => {
  const duur = leesDuur(rij);
  if (duur.isErr()) return err(duur.error);
  if (duur.value === null) return ok({ laatsteDag: null, stappen: [] });
  const inMaanden = duur.value.eenheid === "maand" || duur.value.eenheid === "jaar";
  return laatsteDagVanOuderdom(afgiftedatum, duur.value, { norm: rij.id, telwijze: rij.telwijze }).map((laatsteDag) => ({
    laatsteDag,
    stappen: [
      ...(inMaanden ? maandeinde(afgiftedatum, laatsteDag) : []),
      { _tag: "BewijsLaatsteDag", bewijs: rij.bewijs, datum: laatsteDag },
    ],
  }));
};
