import type { Nakijkbaar } from "@wmo-kit/kit/cli";
import { Effect } from "effect";

import { Maandkast } from "../aanwezigheid/maandkast.js";
import { Dossierkast } from "../services/kast.js";

/** Every list that this app stores. A test holds that none is left out. */
export const LEESMODELLEN: Effect.Effect<readonly Nakijkbaar[], never, Dossierkast | Maandkast> = Effect.gen(function* () {
  const { lijnen } = yield* Dossierkast;
  const { regels } = yield* Maandkast;
  return [
    { naam: "bewoners", lijnen },
    { naam: "maanden aanwezigheid", lijnen: regels },
  ];
});
