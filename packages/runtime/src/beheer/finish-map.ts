import { randomUUID } from "node:crypto";
import { mkdir, rename, rm } from "node:fs/promises";
import { join, resolve } from "node:path";

import { Effect } from "effect";

import type { OpslagMislukt } from "../databank/errors.js";
import { attemptDisk, syncFolder } from "./disk.js";

/** How a folder is called while it is being written. */
export const BEZIG = ".bezig-";

/**
 * Fills a folder under a temporary name and gives it its own name in one move: it is there whole, or not at all.
 * Answers its path.
 */
export const finishMap = <A, E, R>(
  doelmap: string,
  naam: string,
  vul: (map: string) => Effect.Effect<A, E, R>,
): Effect.Effect<{ readonly map: string; readonly inhoud: A }, E | OpslagMislukt, R> =>
  Effect.gen(function* () {
    const ouder = resolve(doelmap);
    const tijdelijk = join(ouder, `${BEZIG}${randomUUID()}`);
    const map = join(ouder, naam);
    yield* attemptDisk(() => mkdir(ouder, { recursive: true, mode: 0o700 }));
    const werk = Effect.gen(function* () {
      yield* attemptDisk(() => mkdir(tijdelijk, { mode: 0o700 }));
      const inhoud = yield* vul(tijdelijk);
      yield* attemptDisk(async () => {
        await syncFolder(tijdelijk);
        await rename(tijdelijk, map);
        await syncFolder(ouder);
      });
      return { map, inhoud };
    });
    return yield* Effect.onExit(werk, (exit) =>
      exit._tag === "Success" ? Effect.void : Effect.ignore(attemptDisk(() => rm(tijdelijk, { recursive: true, force: true }))),
    );
  });
