import {
  addDagen,
  laatsteDagVanMaand,
  splitEpochDag,
  toEpochDag,
  type DatumBuitenBereik,
  type Duur,
  type IsoDatum,
  type NormId,
} from "@wmo-kit/domain";
import { ok, type Result } from "@wmo-kit/domain/result";

import { addCivieleDuur } from "../norm/add-civiele-duur.js";
import type { NormwaardePastNiet } from "../norm/meetfout.js";
import type { Telwijze } from "./ouderdom-norm.js";

const dagenTotMaandeinde = (datum: IsoDatum): number => {
  const { jaar, maand, dag } = splitEpochDag(toEpochDag(datum));
  return laatsteDagVanMaand(jaar, maand) - dag;
};

/**
 * The last day on which evidence is not too old.
 * Counted back from the day of use, every day of a month end that shrinks onto the last day of an earlier month still passes:
 * 31 May less three months is 28 February. That reading gives a later last day for evidence issued at a month end.
 *
 * @source norms.md A-34, K-05 and consequence 16
 * @unit civil date
 */
export const laatsteDagVanOuderdom = (
  afgiftedatum: IsoDatum,
  duur: Duur,
  { norm, telwijze }: { readonly norm: NormId; readonly telwijze: Telwijze },
): Result<IsoDatum, DatumBuitenBereik | NormwaardePastNiet> =>
  addCivieleDuur(afgiftedatum, duur, norm).andThen((vooruit) => {
    const inMaanden = duur.eenheid === "maand" || duur.eenheid === "jaar";
    if (telwijze === "vooruit" || !inMaanden || dagenTotMaandeinde(afgiftedatum) > 0) return ok(vooruit);
    return addDagen(vooruit, dagenTotMaandeinde(vooruit));
  });
