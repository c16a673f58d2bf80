import { invariant, isIsoDatum, type IsoDatum, type Norm, type Periode } from "@wmo-kit/domain";

const dag = (tekst: string): IsoDatum => {
  invariant(isIsoDatum(tekst), "deze dag bestaat");
  return tekst;
};

/** The first day there is. */
export const EERSTE_DAG: IsoDatum = dag("0001-01-01");

/** The last day there is. */
export const LAATSTE_DAG: IsoDatum = dag("9999-12-31");

/** All days there are. */
export const ALTIJD: Periode & { readonly einddatum: IsoDatum } = { begindatum: EERSTE_DAG, einddatum: LAATSTE_DAG };

/**
 * A shipped row that holds on every day, with what an example says instead of its value.
 * An example asks how a term is counted, on days before and after a programme too.
 */
export const voorAltijd = <N extends Norm<unknown>>(rij: N, anders: Partial<Pick<N, "waarde" | "vergelijking">> = {}): N => ({
  ...rij,
  ...anders,
  geldigheid: ALTIJD,
});
