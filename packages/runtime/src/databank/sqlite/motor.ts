import type { DatabaseSync } from "node:sqlite";

import { Effect, Semaphore } from "effect";

import { checkWaarden } from "../check-waarden.js";
import type { Transactie } from "../databank.js";
import { opslagMislukt, type OpslagMislukt } from "../errors.js";
import { leestAlleen, losseOpdracht, vastleggend } from "../onzeker.js";
import type { Motor, Verbinding } from "../verbinding.js";
import { attempt } from "./failure.js";
import { makeGeduld } from "./make-geduld.js";
import { makeStatementCache } from "./statement-cache.js";

const makeStatements = (db: DatabaseSync): Transactie => {
  const prepare = makeStatementCache(db);
  return {
    all: (sql, params = []) =>
      attempt(() => {
        checkWaarden(params);
        return prepare(sql).all(...params);
      }),
    run: (sql, params = []) =>
      attempt(() => {
        checkWaarden(params);
        return Number(prepare(sql).run(...params).changes);
      }),
  };
};

/** Undone by SQLite itself, for example when the disk is full: what follows would no longer be part of the transaction. */
const AFGEBROKEN = opslagMislukt("onbekend", "AFGEBROKEN");

/** The connections of a process to one file. */
export interface Verbindingen {
  /** Writes; one transaction or one statement uses it at a time. */
  readonly db: DatabaseSync;
  /** Only reads, outside transactions: it sees what was committed last, and waits for nobody who writes. */
  readonly lezer: DatabaseSync;
}

/** SQLite in this process. @source sqlite.org/wal: readers do not block writers and a writer does not block readers */
export const makeSqliteMotor = ({ db, lezer }: Verbindingen): Motor => {
  const { all, run } = makeStatements(db);
  const lees = makeStatements(lezer);
  const beurt = Semaphore.makeUnsafe(1);
  const { opnieuw, meldOpen } = makeGeduld();
  const within = <A>(work: Effect.Effect<A, OpslagMislukt>): Effect.Effect<A, OpslagMislukt> =>
    Effect.suspend(() => (db.isTransaction ? work : Effect.fail(AFGEBROKEN)));
  const alone = <A>(work: Effect.Effect<A, OpslagMislukt>): Effect.Effect<A, OpslagMislukt> => opnieuw(beurt.withPermit(work));
  const verbinding: Verbinding = {
    all: (sql, params) => within(all(sql, params)),
    run: (sql, params) => within(run(sql, params)),
    exec: (sql) => (sql.startsWith("BEGIN") ? Effect.tap(attempt(() => db.exec(sql)), () => Effect.sync(meldOpen)) : within(attempt(() => db.exec(sql)))),
    commit: within(vastleggend(attempt(() => db.exec("COMMIT")))),
    rollback: Effect.sync(() => {
      if (db.isTransaction) db.exec("ROLLBACK");
    }),
  };
  return {
    soort: "sqlite",
    begin: "BEGIN IMMEDIATE",
    claim: Effect.as(beurt.takeScoped(1), verbinding),
    opnieuw,
    all: (sql, params) => (leestAlleen(sql) ? opnieuw(lees.all(sql, params)) : alone(losseOpdracht(sql, all(sql, params)))),
    run: (sql, params) => alone(Effect.tap(losseOpdracht(sql, run(sql, params)), () => Effect.sync(meldOpen))),
  };
};
