import { Clock, Effect, Latch, type Scope } from "effect";

/** How soon after one look the next one comes, and how late at most. @unit milliseconds */
const RUST = { minstens: 250, hoogstens: 5_000 } as const;

/** How many times as long as a look took there is none. Half a processor at most: with less, what changes in a busy hour piles up faster than it is taken in. */
const AANDEEL = 1;

/** How long after somebody asked for the last time it is kept up. @unit milliseconds */
const ONGEVRAAGD = 900_000;

/** Work that is kept up in the background. */
export interface Bijhouder {
  /** Somebody asks: from now on it is kept up, for a while. */
  readonly meldGevraagd: Effect.Effect<void>;
}

/**
 * Does the same work again and again in the background, so that whoever asks next waits for what changed just now, not for what changed all day.
 * Begins when somebody asks for the first time, and rests when nobody does, or when so many do that there is nothing left to take in. What goes wrong here is told to whoever asks.
 */
export const houdBij = <A, E>(werk: Effect.Effect<A, E>): Effect.Effect<Bijhouder, never, Scope.Scope> =>
  Effect.gen(function* () {
    const gevraagd = yield* Latch.make(false);
    let laatst = 0;
    const ronde = Effect.gen(function* () {
      yield* gevraagd.await;
      const begin = yield* Clock.currentTimeMillis;
      if (begin - laatst > ONGEVRAAGD) return yield* gevraagd.close;
      // Whoever asked a moment ago took everything in.
      if (begin - laatst < RUST.minstens) return yield* Effect.sleep(RUST.minstens - (begin - laatst));
      yield* Effect.ignoreCause(werk);
      const duur = (yield* Clock.currentTimeMillis) - begin;
      yield* Effect.sleep(Math.min(RUST.hoogstens, Math.max(RUST.minstens, AANDEEL * duur)));
    });
    yield* Effect.forkScoped(Effect.forever(ronde));
    const meldGevraagd = Effect.flatMap(Clock.currentTimeMillis, (nu) => Effect.andThen(Effect.sync(() => void (laatst = nu)), gevraagd.open));
    return { meldGevraagd };
  });
