import { Effect, Schedule } from "effect";

import { isOpslagMislukt } from "./is-opslag-mislukt.js";

/** Growing waits with chance in them, so that those who collided do not collide again. */
const WACHTEN = Schedule.exponential("5 millis", 1.5).pipe(Schedule.jittered, Schedule.upTo({ duration: "15 seconds" }));

/**
 * Tries again, for at most 15 seconds, while another one was in the way. Safe, because work that collided has written nothing.
 *
 * @source PostgreSQL 40001 and 40P01; SQLITE_BUSY and SQLITE_LOCKED
 */
export const retryBotsing = <A, E, R>(work: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
  Effect.retry(work, { schedule: WACHTEN, while: (fout) => isOpslagMislukt(fout, "vergrendeld") || isOpslagMislukt(fout, "botsing") });
