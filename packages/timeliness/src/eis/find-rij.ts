import {
  applyContractprofiel,
  overlappen,
  type Bron,
  type Contractprofiel,
  type IsoDatum,
  type Norm,
  type NormId,
  type NormNietGeldig,
  type NormOnbekendeId,
  type Periode,
} from "@wmo-kit/domain";
import { err, ok, type Result } from "@wmo-kit/domain/result";

/** Which norm is asked for: from which table, under which contract. */
export interface Rijenvraag<N extends Norm<unknown>> {
  readonly normen: readonly N[];
  readonly norm: NormId;
  readonly profiel?: Contractprofiel | undefined;
}

/** The row that holds in its window, open value included; with `standaard`, the shipped row, when a contract deviates from it. */
export interface GevondenRij<N extends Norm<unknown>> {
  readonly rij: N;
  readonly bronnen: readonly Bron[];
  readonly afwijking?: { readonly bron: Bron; readonly standaard: N | undefined };
}

const metHerkomst = <N extends Norm<unknown>>(meegeleverd: readonly N[], rij: N, venster: Periode): GevondenRij<N> => {
  const lezing = rij.lezing?.afgesproken === undefined ? [] : [rij.lezing.afgesproken];
  if (meegeleverd.some(({ bron }) => bron === rij.bron)) return { rij, bronnen: [rij.bron, ...lezing] };
  const standaard = meegeleverd.find(({ geldigheid }) => overlappen(geldigheid, venster));
  return { rij, bronnen: [...(standaard === undefined ? [] : [standaard.bron]), rij.bron, ...lezing], afwijking: { bron: rij.bron, standaard } };
};

/**
 * The rows of one norm that hold on some day of a window, with what a contract agreed on laid over them.
 * A row that a contract deviates from is named as it is in that window.
 */
export const listRijen = <N extends Norm<unknown>>(
  { normen, norm, profiel }: Rijenvraag<N>,
  venster: Periode,
): Result<readonly GevondenRij<N>[], NormOnbekendeId> => {
  const meegeleverd = normen.filter(({ id }) => id === norm);
  if (meegeleverd.length === 0) return err({ _tag: "NormOnbekendeId", norm });
  const rijen = profiel === undefined ? meegeleverd : applyContractprofiel(meegeleverd, profiel);
  return ok(rijen.filter(({ geldigheid }) => overlappen(geldigheid, venster)).map((rij) => metHerkomst(meegeleverd, rij, venster)));
};

/** Finds the row that holds on a day. A row with an open value is found too: the caller shows it and gives no verdict. */
export const findRij = <N extends Norm<unknown>>(
  vraag: Rijenvraag<N> & { readonly peildatum: IsoDatum },
): Result<GevondenRij<N>, NormOnbekendeId | NormNietGeldig> => {
  const { norm, peildatum } = vraag;
  return listRijen(vraag, { begindatum: peildatum, einddatum: peildatum }).andThen(([gevonden]): Result<GevondenRij<N>, NormNietGeldig> =>
    gevonden === undefined ? err({ _tag: "NormNietGeldig", norm, peildatum }) : ok(gevonden),
  );
};
