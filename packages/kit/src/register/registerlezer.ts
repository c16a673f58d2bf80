import type { Tijdstip } from "@wmo-kit/domain";

import type { Registerstand } from "./registerstand.js";
import type { Gegevens, Registersoort, Registervormen } from "./registervormen.js";

/** One thing in a register as it stands now, with when and by whom it was last recorded. */
export interface Stuk<G> {
  readonly op: Tijdstip;
  readonly actor: string;
  readonly versie: number;
  readonly gegevens: G;
}

type MetId<V extends Registervormen> = { readonly [S in Registersoort<V>]: Gegevens<V, S> extends { readonly id: string } ? S : never }[Registersoort<V>];

/** What can be asked of registers whose kinds of fact are known. */
export interface Registerlezer<V extends Registervormen> {
  /** Every fact of one kind, the oldest first. */
  readonly alleVan: <S extends Registersoort<V>>(stand: Registerstand, soort: S) => readonly Stuk<Gegevens<V, S>>[];
  /** The newest fact of one kind. */
  readonly nieuwsteVan: <S extends Registersoort<V>>(stand: Registerstand, soort: S) => Stuk<Gegevens<V, S>> | undefined;
  /** The things of one kind by their id, each as it was last recorded, in the order in which they first came. */
  readonly stukkenVan: <S extends MetId<V>>(stand: Registerstand, soort: S) => ReadonlyMap<string, Stuk<Gegevens<V, S>>>;
}

/** How facts of these kinds are read from the registers of an app that has them among its own. */
export const makeRegisterlezer = <const V extends Registervormen>(vormen: V): Registerlezer<V> => {
  const alleVan: Registerlezer<V>["alleVan"] = ({ regels }, soort) =>
    regels.flatMap(({ versie, op, actor, feit }) =>
      // A fact came in through the schema of its kind; that pair is what the type says.
      feit.soort === soort && Object.hasOwn(vormen, soort) ? [{ versie, op, actor, gegevens: feit.gegevens as Gegevens<V, typeof soort> }] : [],
    );
  return {
    alleVan,
    nieuwsteVan: (stand, soort) => alleVan(stand, soort).at(-1),
    stukkenVan: (stand, soort) => {
      const stukken = new Map<string, Stuk<Gegevens<V, typeof soort>>>();
      for (const stuk of alleVan(stand, soort)) stukken.set((stuk.gegevens as { readonly id: string }).id, stuk);
      return stukken;
    },
  };
};
