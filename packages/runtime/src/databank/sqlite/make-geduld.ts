import { Effect, Schedule } from "effect";

import { isOpslagMislukt } from "../is-opslag-mislukt.js";

/** How long another program may keep the database to itself before whoever wants to write is told so. @unit milliseconds */
const GEDULD_MS = 2500;

/** Between two attempts others in this process go on. */
const WACHTEN = Schedule.spaced("30 millis").pipe(Schedule.jittered, Schedule.upTo({ duration: "15 seconds" }));

/** Patience with other programs that hold the database, shared by everybody who writes through one connection. */
export interface Geduld {
  /** Tries again while another program holds the database and the patience with it is not over. Safe, because what was refused has written nothing. */
  readonly opnieuw: <A, E, R>(werk: Effect.Effect<A, E, R>) => Effect.Effect<A, E, R>;
  /** Says that the database was ours to write in. */
  readonly meldOpen: () => void;
}

/**
 * The patience counts from the moment at which the database was found locked and not for each statement anew:
 * a request of many statements hears within seconds that it cannot go on, however many of them it tried.
 *
 * @source SQLITE_BUSY and SQLITE_LOCKED
 */
export const makeGeduld = (nu: () => number = () => performance.now()): Geduld => {
  let dichtSinds: number | undefined;
  const magNogEens = (fout: unknown): boolean => {
    if (isOpslagMislukt(fout, "botsing")) return true;
    if (!isOpslagMislukt(fout, "vergrendeld")) return false;
    dichtSinds ??= nu();
    return nu() - dichtSinds < GEDULD_MS;
  };
  return {
    opnieuw: (werk) => Effect.retry(werk, { schedule: WACHTEN, while: magNogEens }),
    meldOpen: () => void (dichtSinds = undefined),
  };
};
