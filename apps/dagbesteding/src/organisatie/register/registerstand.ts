import type { Tijdstip } from "@wmo-kit/domain";

import type { Gegevens, Registerfeit, Registersoort } from "./registerfeit.js";

/** A recorded fact, with when and by whom. */
export interface Registerregel {
  readonly versie: number;
  readonly op: Tijdstip;
  readonly actor: string;
  readonly feit: Registerfeit;
}

/** Everything in the registers of an organisation, in the order in which it was recorded. */
export interface Registerstand {
  readonly versie: number;
  readonly regels: readonly Registerregel[];
}

/** One thing in a register as it stands now, with when and by whom it was last recorded. */
export interface Stuk<S extends Registersoort> {
  readonly op: Tijdstip;
  readonly actor: string;
  readonly versie: number;
  readonly gegevens: Gegevens<S>;
}

const isVan = <S extends Registersoort>(soort: S, feit: Registerfeit): feit is Extract<Registerfeit, { readonly soort: S }> => feit.soort === soort;

/** Every fact of one kind, the oldest first. */
export const alleVan = <S extends Registersoort>({ regels }: Registerstand, soort: S): readonly Stuk<S>[] =>
  regels.flatMap(({ versie, op, actor, feit }) =>
    // The kind that was asked for is the kind of what is given.
    isVan(soort, feit) ? [{ versie, op, actor, gegevens: feit.gegevens as Gegevens<S> }] : [],
  );

/** The newest fact of one kind. */
export const nieuwsteVan = <S extends Registersoort>(stand: Registerstand, soort: S): Stuk<S> | undefined => alleVan(stand, soort).at(-1);

type MetId = { readonly [S in Registersoort]: Gegevens<S> extends { readonly id: string } ? S : never }[Registersoort];

/** The things of one kind by their id, each as it was last recorded, in the order in which they first came. */
export const stukkenVan = <S extends MetId>(stand: Registerstand, soort: S): ReadonlyMap<string, Stuk<S>> => {
  const stukken = new Map<string, Stuk<S>>();
  for (const stuk of alleVan(stand, soort)) stukken.set((stuk.gegevens as { readonly id: string }).id, stuk);
  return stukken;
};
