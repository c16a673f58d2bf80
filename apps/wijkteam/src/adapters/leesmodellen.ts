import type { Nakijkbaar } from "@wmo-kit/kit/cli";
import { Effect } from "effect";

import { Dossierkast } from "../services/kast.js";
import { Teamlezer } from "../services/teamlezer.js";

/** Every list that this app stores. A test holds that none is left out. */
export const LEESMODELLEN: Effect.Effect<readonly Nakijkbaar[], never, Dossierkast | Teamlezer> = Effect.gen(function* () {
  const { lijnen } = yield* Dossierkast;
  const { regels } = yield* Teamlezer;
  return [
    { naam: "inwoners", lijnen },
    { naam: "team", lijnen: regels },
  ];
});
