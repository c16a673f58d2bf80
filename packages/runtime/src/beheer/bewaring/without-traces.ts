import { Effect } from "effect";

import type { Databank } from "../../databank/databank.js";

/** Frees the rows of PostgreSQL that a destruction left behind. */
export const VACUUM = "VACUUM geheimsleutel, sleutel, leesregel, bericht_uit, bericht_in";

/**
 * Does work that deletes, and then empties what the engine keeps of it for a while: the log of SQLite (which overwrites what is
 * deleted with zeros by itself, see `openDatabase`), the old rows of PostgreSQL. When this fails, the deletion still stands.
 *
 * @source sqlite.org/pragma, secure_delete and wal_checkpoint; PostgreSQL, VACUUM
 */
export const withoutTraces = <A, E, R>(databank: Databank["Service"], werk: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
  Effect.tap(werk, () => Effect.ignore(databank.soort === "sqlite" ? databank.all("PRAGMA wal_checkpoint(TRUNCATE)") : databank.run(VACUUM)));
