import type { Dossierregels } from "@wmo-kit/runtime";
import { Effect } from "effect";

import { Maandkast } from "../aanwezigheid/maandkast.js";
import { Dossierkast } from "../services/kast.js";

/** A list that is made of the facts, and can be made again or held against them. */
export interface Nakijkbaar {
  readonly naam: string;
  readonly lijnen: Pick<Dossierregels<unknown>, "herbouw" | "vergelijk">;
}

/** Every list that this app stores. A test holds that none is left out. */
export const LEESMODELLEN: Effect.Effect<readonly Nakijkbaar[], never, Dossierkast | Maandkast> = Effect.gen(function* () {
  const { lijnen } = yield* Dossierkast;
  const { regels } = yield* Maandkast;
  return [
    { naam: "bewoners", lijnen },
    { naam: "maanden aanwezigheid", lijnen: regels },
  ];
});
