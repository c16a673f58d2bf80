import type { NormId, NormNietGeldig, NormOnbekendeId } from "@wmo-kit/domain";
import { err, ok, Result } from "@wmo-kit/domain/result";

import type { FinancieleNorm } from "../norm/financiele-norm.js";
import { selectRij, type Rijvraag } from "../norm/select-rijen.js";
import type { GekozenRijen } from "./maak-toets.js";

/** The rows of one check that hold on the day: one limit, or the two of a band. */
export const selectToetsrijen = (
  vraag: Rijvraag<FinancieleNorm>,
  toets: NormId,
): Result<GekozenRijen, NormOnbekendeId | NormNietGeldig> => {
  const ids = [...new Set(vraag.normen.filter((norm) => norm.toets === toets).map(({ id }) => id))];
  return Result.combine(ids.map((id) => selectRij(vraag, id))).andThen(([eerste, ...rest]): Result<GekozenRijen, NormOnbekendeId> =>
    eerste === undefined ? err({ _tag: "NormOnbekendeId", norm: toets }) : ok([eerste, ...rest]),
  );
};
