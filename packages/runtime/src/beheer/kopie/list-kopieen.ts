import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";

import { Effect } from "effect";

import type { OpslagMislukt } from "../../databank/errors.js";
import { attemptDisk } from "../disk.js";
import { readManifest } from "./read-manifest.js";

/** A copy that is there: its folder and when it was made. */
export interface Kopie {
  readonly map: string;
  readonly gemaakt: string;
}

/** The reserve copies in a folder, newest first; what is no whole copy by its manifest is left out. */
export const listKopieen = (doelmap: string): Effect.Effect<readonly Kopie[], OpslagMislukt> =>
  Effect.gen(function* () {
    const namen = yield* Effect.orElseSucceed(attemptDisk(() => readdir(doelmap)), (): readonly string[] => []);
    const kopieen: Kopie[] = [];
    for (const naam of namen.filter((een) => een.startsWith("kopie-"))) {
      const map = join(doelmap, naam);
      const manifest = yield* Effect.option(readManifest(map));
      if (manifest._tag === "Some") kopieen.push({ map, gemaakt: manifest.value.gemaakt });
    }
    return kopieen.toSorted((a, b) => (a.gemaakt < b.gemaakt ? 1 : -1));
  });

/**
 * Removes the oldest copies, so that `bewaar` remain; answers which ones went, to be recorded. A destroyed file is gone from the copies
 * only when those made before are gone as well.
 */
export const pruneKopieen = (doelmap: string, bewaar: number): Effect.Effect<readonly Kopie[], OpslagMislukt> =>
  Effect.gen(function* () {
    const weg = (yield* listKopieen(doelmap)).slice(Math.max(1, bewaar));
    for (const { map } of weg) yield* attemptDisk(() => rm(map, { recursive: true }));
    return weg;
  });
