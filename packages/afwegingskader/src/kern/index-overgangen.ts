import { makePaarindex, type Paar } from "./paarindex.js";

/** What an event can do in one state: the rows in the order of the table, and where the first of them leads. */
export interface Ingang<Rij> extends Paar {
  readonly naar: string | undefined;
  readonly rijen: readonly Rij[];
}

/** The rows of a life cycle by state and event. `zoek` gives nothing when no row fits. */
export interface Overgangenindex<Rij> {
  readonly ingangen: readonly Ingang<Rij>[];
  readonly zoek: (toestand: string, gebeurtenis: string) => Ingang<Rij> | undefined;
}

/** The state of a case that does not exist yet; no life cycle can have a state of this name. */
export const NIEUW = "(nieuw)";

/** Indexes the rows of a life cycle by state (`NIEUW` for a case that does not exist yet) and event. */
export const indexOvergangen = <
  Rij extends { readonly van: readonly string[] | "nieuw"; readonly gebeurtenis: string; readonly naar?: string | undefined },
>(
  overgangen: readonly Rij[],
): Overgangenindex<Rij> => {
  const perToestand = new Map<string, Map<string, Ingang<Rij>>>();
  for (const rij of overgangen)
    for (const toestand of rij.van === "nieuw" ? [NIEUW] : rij.van) {
      const { gebeurtenis } = rij;
      const perGebeurtenis = perToestand.get(toestand) ?? new Map<string, Ingang<Rij>>();
      const { naar = rij.naar ?? (toestand === NIEUW ? undefined : toestand), rijen = [] } = perGebeurtenis.get(gebeurtenis) ?? {};
      perToestand.set(toestand, perGebeurtenis.set(gebeurtenis, { toestand, gebeurtenis, naar, rijen: [...rijen, rij] }));
    }
  const ingangen = [...perToestand.values()].flatMap((perGebeurtenis) => [...perGebeurtenis.values()]);
  return { ingangen, zoek: makePaarindex(ingangen) };
};
