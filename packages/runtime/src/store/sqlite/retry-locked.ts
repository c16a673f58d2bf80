import { Effect, Schedule } from "effect";

/** Longest wait inside SQLite before it answers “busy”; short, because it holds up the whole process. @unit milliseconds */
export const BUSY_TIMEOUT_MS = 250;

const WACHTEN = Schedule.exponential("10 millis", 1.5).pipe(Schedule.jittered, Schedule.upTo({ duration: "15 seconds" }));

/** Tries again while another process writes. Safe, because a transaction that could not start has written nothing. */
export const retryLocked = <A, E extends { readonly _tag: string }, R>(work: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
  Effect.retry(work, {
    schedule: WACHTEN,
    while: (fout) => fout._tag === "OpslagMislukt" && "oorzaak" in fout && fout.oorzaak === "vergrendeld",
  });
