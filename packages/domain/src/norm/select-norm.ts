import type { IsoDatum } from "../datum/iso-datum.js";
import { omvatDatum } from "../datum/periode.js";
import { err, ok, type Result } from "../result.js";
import type { Norm, NormId } from "./norm.js";

/** There is no row with this id in the table. */
export interface NormOnbekendeId {
  readonly _tag: "NormOnbekendeId";
  readonly norm: NormId;
}

/** No row of this norm is valid on the date; the kit never falls back on an earlier or later row. */
export interface NormNietGeldig {
  readonly _tag: "NormNietGeldig";
  readonly norm: NormId;
  readonly peildatum: IsoDatum;
}

/** The source leaves the value of this norm open: show it, give no verdict. */
export interface NormOnbekend {
  readonly _tag: "NormOnbekend";
  readonly norm: NormId;
}

export type NormFailure = NormOnbekendeId | NormNietGeldig | NormOnbekend;

/** A norm row whose value is known. */
export type GeldendeNorm<N extends Norm<unknown>> = N & { readonly waarde: NonNullable<N["waarde"]> };

/**
 * The row of a norm that is valid on a date.
 * Rows of one id follow each other in time; outside all their windows the answer is `NormNietGeldig`.
 */
export const selectNorm = <N extends Norm<unknown>>(
  normen: readonly N[],
  id: NormId,
  peildatum: IsoDatum,
): Result<GeldendeNorm<N>, NormFailure> => {
  const rijen = normen.filter((norm) => norm.id === id);
  if (rijen.length === 0) return err({ _tag: "NormOnbekendeId", norm: id });
  const geldig = rijen.find((norm) => omvatDatum(norm.geldigheid, peildatum));
  if (geldig === undefined) return err({ _tag: "NormNietGeldig", norm: id, peildatum });
  if (geldig.waarde === null) return err({ _tag: "NormOnbekend", norm: id });
  return ok(geldig as GeldendeNorm<N>);
};
