import { addVerhouding, compareVerhouding, makeVerhouding, type Verhouding } from "@wmo-kit/domain";

import type { RelatieVan } from "./is-actief.js";

/** How control over an entity lies with one holder. */
export interface Zeggenschap {
  /** The entities that the holder has the say in, straight or through others it has the say in. */
  readonly over: ReadonlySet<string>;
  /** The votes in an entity that the holder can cast, its own and those of entities it has the say in. */
  readonly stemmen: (entiteit: string) => Verhouding | null;
  /** Whether the holder, or an entity it has the say in, has control in another way than by votes. */
  readonly isAnders: (entiteit: string) => boolean;
}

const NUL = makeVerhouding(0, 1).unwrapOr(null);
const HELFT = makeVerhouding(1, 2).unwrapOr(null);

/**
 * Follows control: more than half of the votes of an entity, or control in another way, brings all the votes of that entity along.
 *
 * @source Uitvoeringsbesluit Wwft 2018 artikel 3
 */
export const volgZeggenschap = (houder: string, belangen: readonly RelatieVan<"belang">[]): Zeggenschap => {
  const over = new Set<string>();
  const vanHouder = (belang: RelatieVan<"belang">): boolean => belang.van === houder || over.has(belang.van);
  const stemmen = (entiteit: string): Verhouding | null =>
    belangen.reduce<Verhouding | null>(
      (som, belang) => (som !== null && belang.naar === entiteit && belang.stemrecht !== null && vanHouder(belang) ? addVerhouding(som, belang.stemrecht) : som),
      NUL,
    );
  const isAnders = (entiteit: string): boolean => belangen.some((belang) => belang.naar === entiteit && belang.zeggenschap && vanHouder(belang));
  const heeftMeerderheid = (entiteit: string): boolean => {
    const som = stemmen(entiteit);
    return som !== null && HELFT !== null && compareVerhouding(som, HELFT) > 0;
  };
  for (let vorige = -1; over.size !== vorige; ) {
    vorige = over.size;
    for (const { naar } of belangen) if (naar !== houder && (heeftMeerderheid(naar) || isAnders(naar))) over.add(naar);
  }
  return { over, stemmen, isAnders };
};
