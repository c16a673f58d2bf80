import type { IsoDatum } from "@wmo-kit/domain";

import { relatiesOp } from "./is-actief.js";
import type { Netwerkkaart } from "./netwerkkaart.js";

/** Who has influence on the provider, and which entities they and the provider have an interest, control or a seat in. */
export interface Kring {
  /** Owners (straight or through others), directors and supervisors of the provider. */
  readonly invloed: ReadonlySet<string>;
  /** Related entities, without the provider itself. */
  readonly gelieerd: ReadonlySet<string>;
  /** The provider and the entities tied to it by ownership or control alone. */
  readonly groep: ReadonlySet<string>;
}

type Pijl = readonly [van: string, naar: string];

/** Everything that can be reached from here along the arrows. */
const bereik = (begin: Iterable<string>, pijlen: readonly Pijl[]): ReadonlySet<string> => {
  const gevonden = new Set(begin);
  for (const plek of gevonden) for (const [van, naar] of pijlen) if (van === plek) gevonden.add(naar);
  return gevonden;
};

const ZETELS: ReadonlySet<string> = new Set(["bestuurder", "toezichthouder"]);

/**
 * The circle around the provider: entities in which it, its shareholders, UBO's, directors or supervisors have an interest, control or a seat.
 *
 * @source dagbesteding 23.1.r
 */
export const bepaalKring = ({ opdrachtnemer, rechtspersonen, relaties }: Netwerkkaart, dag: IsoDatum): Kring => {
  const entiteiten = new Set(rechtspersonen.map(({ kenmerk }) => kenmerk));
  const belangen = relatiesOp(relaties, "belang", dag).map(({ van, naar }): Pijl => [van, naar]);
  const zetels = relatiesOp(relaties, "functie", dag).flatMap(({ van, naar, functie }): readonly Pijl[] => (ZETELS.has(functie) ? [[van, naar]] : []));
  const omhoog = bereik([opdrachtnemer], belangen.map(([van, naar]): Pijl => [naar, van]));
  const invloed = new Set([...omhoog, ...zetels.flatMap(([van, naar]) => (naar === opdrachtnemer ? [van] : []))]);
  invloed.delete(opdrachtnemer);
  const alles = bereik([opdrachtnemer, ...invloed], [...belangen, ...zetels.filter(([van]) => invloed.has(van))]);
  const alleenBelang = bereik([...omhoog].filter((deel) => entiteiten.has(deel)), belangen);
  return {
    invloed,
    gelieerd: new Set([...alles].filter((deel) => entiteiten.has(deel) && deel !== opdrachtnemer)),
    groep: new Set([...alleenBelang].filter((deel) => entiteiten.has(deel))),
  };
};
