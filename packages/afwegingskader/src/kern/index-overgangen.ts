/** A row with its place in the table. */
export interface Genummerd<Rij> {
  readonly rij: Rij;
  readonly nummer: number;
}

/**
 * What an event can do in one state: the rows in the order of the table, and where the first of them leads.
 * All have the same shape, which keeps a step fast.
 */
export interface Ingang<Rij> {
  readonly naar: string | undefined;
  readonly rijen: readonly Genummerd<Rij>[];
}

type PerGebeurtenis<Rij> = ReadonlyMap<string, Ingang<Rij>>;

/** The key of a case that does not exist yet. */
export const NIEUW = "";

/** The rows of a life cycle, found by state (`NIEUW` for a case that does not exist yet) and then by event. */
export const indexOvergangen = <
  Rij extends { readonly van: readonly string[] | "nieuw"; readonly gebeurtenis: string; readonly naar?: string },
>(
  overgangen: readonly Rij[],
): ReadonlyMap<string, PerGebeurtenis<Rij>> => {
  const perToestand = new Map<string, Map<string, Ingang<Rij>>>();
  overgangen.forEach((rij, nummer) => {
    for (const toestand of rij.van === "nieuw" ? [NIEUW] : rij.van) {
      const perGebeurtenis = perToestand.get(toestand) ?? new Map<string, Ingang<Rij>>();
      const { naar = rij.naar ?? (toestand === NIEUW ? undefined : toestand), rijen = [] } = perGebeurtenis.get(rij.gebeurtenis) ?? {};
      perToestand.set(toestand, perGebeurtenis.set(rij.gebeurtenis, { naar, rijen: [...rijen, { rij, nummer }] }));
    }
  });
  return perToestand;
};
