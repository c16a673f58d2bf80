import type { Bladzijdevraag, Gevonden, Zoekvraag } from "@wmo-kit/runtime";
import { Effect } from "effect";

import { Teamlezer } from "../services/teamlezer.js";

/** The same lists, of some dossiers only; of all when they are not given. */
export const beperk = (vragen: readonly Zoekvraag[], dossiers: readonly string[] | undefined): readonly Zoekvraag[] =>
  dossiers === undefined ? vragen : vragen.map((vraag) => ({ ...vraag, dossiers }));

/** A page of several lists that are shown as one, and after which row the next page begins. */
export interface Bladzijde {
  readonly rijen: readonly Gevonden[];
  readonly volgende: Bladzijdevraag["na"];
}

/** Reads a page of several lists together, in one order. */
export const bladerSamen = Effect.fn("bladerSamen")(function* (vragen: readonly Zoekvraag[], { na, aantal }: Bladzijdevraag) {
  const { blader } = yield* Teamlezer;
  const rijen = yield* blader(vragen, { na, aantal: aantal + 1 });
  const getoond = rijen.slice(0, aantal);
  const laatste = rijen.length > aantal ? getoond.at(-1) : undefined;
  const bladzijde: Bladzijde = { rijen: getoond, volgende: laatste };
  return bladzijde;
});

/** Everything of several lists together, page by page. */
export const leesSamen = Effect.fn("leesSamen")(function* (vragen: readonly Zoekvraag[]) {
  const alles: Gevonden[] = [];
  let na: Bladzijdevraag["na"];
  do {
    const bladzijde: Bladzijde = yield* bladerSamen(vragen, { na, aantal: 500 });
    alles.push(...bladzijde.rijen);
    na = bladzijde.volgende;
  } while (na !== undefined);
  return alles;
});

/** How many rows there are of each kind, where a kind is made of several lists. */
export const telSoorten = Effect.fn("telSoorten")(function* (soorten: readonly (readonly Zoekvraag[])[]) {
  const { tel } = yield* Teamlezer;
  const aantallen = yield* tel(soorten.flat());
  let plaats = 0;
  return soorten.map((vragen) => aantallen.slice(plaats, (plaats += vragen.length)).reduce((som, aantal) => som + aantal, 0));
});
