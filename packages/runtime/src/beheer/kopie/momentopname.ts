import { Context, Effect, Layer } from "effect";

import { Databank, type Databanksoort, type Transactie } from "../../databank/databank.js";
import { type OpenOpslagError, opslagMislukt, type OpslagMislukt } from "../../databank/errors.js";
import { attempt } from "../../databank/sqlite/failure.js";
import { openDatabase } from "../../databank/sqlite/open.js";

/** Reading the whole database as it was at one moment, while others go on writing. */
export class Momentopname extends Context.Service<
  Momentopname,
  {
    readonly soort: Databanksoort;
    /** The work may run more than once. */
    readonly lees: <A, E, R>(werk: (db: Pick<Transactie, "all">) => Effect.Effect<A, E, R>) => Effect.Effect<A, E | OpslagMislukt, R>;
  }
>()("@wmo-kit/runtime/beheer/Momentopname") {}

const toOpslagMislukt = (fout: OpenOpslagError): OpslagMislukt =>
  fout._tag === "OpslagMislukt" ? fout : opslagMislukt("onbekend", fout._tag === "OpslagNieuwer" ? "NIEUWER" : "VREEMD");

/** A connection of its own beside the one that writes: in WAL mode neither waits for the other. @source sqlite.org/wal, 2.2 */
export const layerMomentopnameSqlite = (map: string): Layer.Layer<Momentopname> =>
  Layer.succeed(Momentopname, {
    soort: "sqlite",
    lees: (werk) =>
      Effect.scoped(
        Effect.gen(function* () {
          const db = yield* Effect.mapError(openDatabase(map), toOpslagMislukt);
          // The first SELECT fixes the moment.
          yield* attempt(() => db.exec("PRAGMA query_only = ON; BEGIN; SELECT count(*) FROM sqlite_schema;"));
          return yield* werk({ all: (sql, params = []) => attempt(() => db.prepare(sql).all(...params)) });
        }),
      ),
  });

/** On PostgreSQL: a transaction that only reads and waits for a moment at which it can never collide. @source PostgreSQL, SET TRANSACTION, DEFERRABLE */
export const layerMomentopname: Layer.Layer<Momentopname, never, Databank> = Layer.effect(
  Momentopname,
  Effect.map(Databank, (databank) =>
    Momentopname.of({
      soort: databank.soort,
      lees: (werk) =>
        databank.transactie((tx) =>
          Effect.gen(function* () {
            if (databank.soort === "postgresql") yield* tx.run("SET TRANSACTION READ ONLY DEFERRABLE");
            return yield* werk(tx);
          }),
        ),
    }),
  ),
);
