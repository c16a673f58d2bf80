import { err, ok, type Result } from "@wmo-kit/domain/result";

import type { Meetfout } from "../norm/meetfout.js";
import { mergeBronnen } from "../norm/merge-bronnen.js";
import { selectRij, type GekozenRij, type Rijvraag } from "../norm/select-rij.js";
import type { DienstverleningsNorm } from "./dienstverlenings-norm.js";

/** The row of a share and the row of the term that belongs to it; sources and steps of both together. */
export interface RijMetTermijn {
  readonly aandeel: GekozenRij<DienstverleningsNorm>;
  readonly termijn: DienstverleningsNorm;
}

/** Finds the share `norm` and its term `norm.termijn` that hold on a day. */
export const selectMetTermijn = (vraag: Rijvraag<DienstverleningsNorm>): Result<RijMetTermijn, Meetfout> => {
  const aandeel = selectRij(vraag);
  if (aandeel.isErr()) return err(aandeel.error);
  const termijn = selectRij({ ...vraag, norm: `${vraag.norm}.termijn` });
  if (termijn.isErr()) return err(termijn.error);
  return ok({
    termijn: termijn.value.rij,
    aandeel: {
      rij: aandeel.value.rij,
      bronnen: mergeBronnen(aandeel.value.bronnen, termijn.value.bronnen),
      stappen: [...aandeel.value.stappen, ...termijn.value.stappen],
    },
  });
};
