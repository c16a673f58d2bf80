import { Effect, Layer } from "effect";

import { Teamlezer } from "../services/teamlezer.js";

/** How often it is told how far the rows are. @unit parts of the whole */
const DELEN = 10;

/** Tells a tenth at a time how far the rows are; what is done within the first tenth is told by nobody. */
const makeMelder = (): ((positie: number, kop: number) => Effect.Effect<void>) => {
  let gemeld = 0;
  return (positie, kop) => {
    const deel = Math.floor((positie * DELEN) / Math.max(kop, 1));
    if (deel <= gemeld) return Effect.void;
    gemeld = deel;
    return Effect.logInfo(`Lijsten en cijfers klaarzetten: ${(deel * 100) / DELEN}%`);
  };
};

/** Makes the rows that are behind and takes the names in as soon as the app runs, so that nobody's first question waits for it. What it cannot do now, the first question does. */
export const layerVoorbereiding = Layer.effectDiscard(
  Effect.gen(function* () {
    const { bereidVoor } = yield* Teamlezer;
    yield* Effect.forkScoped(Effect.catchCause(bereidVoor(makeMelder()), (oorzaak) => Effect.logError("Lijsten en cijfers zijn nog niet klaargezet", oorzaak)));
  }),
);
