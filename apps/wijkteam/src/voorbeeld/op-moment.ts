import { toEpochMs, type Tijdstip } from "@wmo-kit/domain";
import { Clock, Effect } from "effect";

/** Runs a program by another clock. @unit milliseconds since 1970, UTC */
export const metKlok =
  (lees: (klok: Clock.Clock) => number) =>
  <A, E, R>(program: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
    Effect.flatMap(Clock.Clock, (klok) => {
      const ms = (): number => lees(klok);
      const ns = (): bigint => BigInt(ms()) * 1_000_000n;
      return Effect.provideService(program, Clock.Clock, {
        ...klok,
        sleep: (duur) => klok.sleep(duur),
        currentTimeMillisUnsafe: ms,
        currentTimeMillis: Effect.sync(ms),
        currentTimeNanosUnsafe: ns,
        currentTimeNanos: Effect.sync(ns),
      });
    });

/** Runs a program as if it is this moment; never later than it really is, so that real work can follow. */
export const opMoment = (tijdstip: Tijdstip): ReturnType<typeof metKlok> =>
  metKlok((klok) => Math.min(klok.currentTimeMillisUnsafe(), toEpochMs(tijdstip)));
