import { Effect } from "effect";

import { makeVoortgang } from "./voortgang.js";

/** Shows on the terminal how far long work is, and wipes it however the work ends. */
export const metVoortgang = <A, E, R>(wat: string, werk: (meld: (klaar: number, totaal: number) => void) => Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
  Effect.suspend(() => {
    const { meld, klaar } = makeVoortgang(wat, process.stderr);
    return Effect.ensuring(werk(meld), Effect.sync(klaar));
  });
