import { join, resolve } from "node:path";
import { DatabaseSync } from "node:sqlite";

import { Effect, type Scope } from "effect";

import { liftResult } from "../../lift-result.js";
import { type OpenOpslagError, opslagMislukt, type OpslagMislukt } from "../errors.js";
import { retryBotsing } from "../retry-botsing.js";
import { BESTAND, prepareDataFolder } from "./data-folder.js";
import { attempt } from "./failure.js";
import { migrate } from "./migrate.js";

/** Longest wait inside SQLite before it answers “busy”; short, because it holds up the whole process. @unit milliseconds */
const BUSY_TIMEOUT_MS = 40;

/** Pages of the file that a connection keeps in memory. @unit KiB */
const CACHE_KIB = 3_000;

const GEEN_WAL = opslagMislukt("onbekend", "GEEN WAL");

// FULL in WAL mode: the log is on the disk before a commit is acknowledged. A disk that cannot do WAL (a network share) is refused.
const configure = (db: DatabaseSync): Effect.Effect<void, OpslagMislukt> =>
  Effect.flatMap(
    attempt(() => {
      const modus = db.prepare("PRAGMA journal_mode = WAL").get()?.["journal_mode"];
      db.exec("PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA trusted_schema = OFF;");
      db.exec(`PRAGMA cache_size = -${CACHE_KIB}`);
      return modus;
    }),
    (modus) => (modus === "wal" ? Effect.void : Effect.fail(GEEN_WAL)),
  );

const connectLezer = (map: string): Effect.Effect<DatabaseSync, OpslagMislukt, Scope.Scope> =>
  Effect.acquireRelease(
    attempt(() => new DatabaseSync(join(resolve(map), BESTAND), { timeout: BUSY_TIMEOUT_MS, defensive: true })),
    (db) => Effect.sync(() => db.close()),
  );

/** Opens a second way into a database that is open, that cannot write. */
export const openLezer = (map: string): Effect.Effect<DatabaseSync, OpslagMislukt, Scope.Scope> =>
  Effect.tap(connectLezer(map), (lezer) => retryBotsing(attempt(() => lezer.exec(`PRAGMA query_only = ON; PRAGMA trusted_schema = OFF; PRAGMA cache_size = -${CACHE_KIB};`))));

const connect = (map: string): Effect.Effect<DatabaseSync, OpenOpslagError, Scope.Scope> =>
  Effect.acquireRelease(
    attempt(() => new DatabaseSync(prepareDataFolder(map), { timeout: BUSY_TIMEOUT_MS, enableForeignKeyConstraints: true, defensive: true })),
    (db) => Effect.sync(() => db.close()),
  );

/** Opens the database in a data folder, in the present shape, for as long as the scope lives. */
export const openDatabase = (map: string): Effect.Effect<DatabaseSync, OpenOpslagError, Scope.Scope> =>
  Effect.gen(function* () {
    const db = yield* connect(map);
    yield* retryBotsing(Effect.flatMap(attempt(() => migrate(db, BESTAND)), liftResult));
    yield* retryBotsing(configure(db));
    return db;
  });
