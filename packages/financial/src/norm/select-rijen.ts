import {
  applyContractprofiel,
  omvatDatum,
  type Bron,
  type Contractprofiel,
  type IsoDatum,
  type Norm,
  type NormId,
  type NormNietGeldig,
  type NormOnbekendeId,
} from "@wmo-kit/domain";
import { err, ok, type Result } from "@wmo-kit/domain/result";

/** Which rows are asked for: from which table, on which day, under which contract. */
export interface Rijvraag<N extends Norm<unknown>> {
  readonly normen: readonly N[];
  readonly peildatum: IsoDatum;
  readonly profiel?: Contractprofiel | undefined;
}

/** A row that holds on the day, with every source of it; `standaard` is the shipped row when a contract deviates from it. */
export interface GekozenRij<N extends Norm<unknown>> {
  readonly rij: N;
  readonly meegeleverd: N | undefined;
  readonly isAfgesproken: boolean;
  readonly bronnen: readonly Bron[];
}

const metHerkomst = <N extends Norm<unknown>>(rij: N, meegeleverd: N | undefined, bekend: boolean): GekozenRij<N> => {
  const lezing = rij.lezing?.afgesproken === undefined ? [] : [rij.lezing.afgesproken];
  const standaard = bekend || meegeleverd === undefined ? [] : [meegeleverd.bron];
  return { rij, meegeleverd, isAfgesproken: !bekend, bronnen: [...standaard, rij.bron, ...lezing] };
};

/**
 * The row of one norm that holds on a day, with what a contract agreed on laid over it.
 * An open value is found too: it is shown and gives no verdict. Outside every window the answer is `NormNietGeldig`, never another year.
 *
 * @source norms.md K-10, section 5
 */
export const selectRij = <N extends Norm<unknown>>(
  { normen, peildatum, profiel }: Rijvraag<N>,
  norm: NormId,
): Result<GekozenRij<N>, NormOnbekendeId | NormNietGeldig> => {
  const eigen = normen.filter(({ id }) => id === norm);
  if (eigen.length === 0) return err({ _tag: "NormOnbekendeId", norm });
  const rijen = profiel === undefined ? eigen : applyContractprofiel(eigen, profiel);
  const rij = rijen.find(({ geldigheid }) => omvatDatum(geldigheid, peildatum));
  if (rij === undefined) return err({ _tag: "NormNietGeldig", norm, peildatum });
  const meegeleverd = eigen.find(({ geldigheid }) => omvatDatum(geldigheid, peildatum));
  return ok(metHerkomst(rij, meegeleverd, eigen.some(({ bron }) => bron === rij.bron)));
};
