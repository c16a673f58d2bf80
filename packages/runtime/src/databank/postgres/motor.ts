import { Effect, type Scope } from "effect";
import type { ClientBase, Pool, PoolClient, QueryResult } from "pg";

import { checkWaarden } from "../check-waarden.js";
import type { Rij, Transactie, Waarde } from "../databank.js";
import { opslagMislukt, type OpslagMislukt } from "../errors.js";
import { losseOpdracht, vastleggend } from "../onzeker.js";
import { retryBotsing } from "../retry-botsing.js";
import type { Motor, Verbinding } from "../verbinding.js";
import { attempt } from "./failure.js";
import { makeStatementNames, type NamedStatement } from "./statement-names.js";

type Query = (sql: string, params: readonly Waarde[]) => Effect.Effect<QueryResult<Rij>, OpslagMislukt>;

const toParameter = (waarde: Waarde): string | null | Buffer => {
  if (waarde === null || typeof waarde === "string") return waarde;
  return waarde instanceof Uint8Array ? Buffer.from(waarde.buffer, waarde.byteOffset, waarde.byteLength) : String(waarde);
};

const queryOn =
  (client: Pick<ClientBase, "query">, name: (sql: string) => NamedStatement): Query =>
  (sql, params) =>
    Effect.suspend(() => {
      checkWaarden(params);
      return attempt(() => client.query<Rij>({ ...name(sql), values: params.map(toParameter) }));
    });

const toTransactie = (query: Query): Transactie => ({
  all: (sql, params = []) => Effect.map(query(sql, params), ({ rows }) => rows),
  run: (sql, params = []) => Effect.map(query(sql, params), ({ rowCount }) => rowCount ?? 0),
});

/** PostgreSQL answers ROLLBACK, without an error, to the COMMIT of a transaction in which something failed. */
const ONGEDAAN = opslagMislukt("onbekend", "ROLLBACK");

/** PostgreSQL on a server: a pool of connections, a transaction has one of them for itself. */
export const makePostgresMotor = (pool: Pool): Motor => {
  const name = makeStatementNames();
  const connect: Effect.Effect<Verbinding, OpslagMislukt, Scope.Scope> = Effect.gen(function* () {
    let stuk = false;
    const client: PoolClient = yield* Effect.acquireRelease(
      attempt(() => pool.connect()),
      (eigen) => Effect.sync(() => eigen.release(stuk)),
    );
    const commit = vastleggend(attempt(() => client.query("COMMIT")));
    return {
      ...toTransactie(queryOn(client, name)),
      exec: (sql) => Effect.asVoid(attempt(() => client.query(sql))),
      commit: Effect.flatMap(commit, ({ command }) => (command === "COMMIT" ? Effect.void : Effect.fail(ONGEDAAN))),
      rollback: Effect.catchCause(Effect.asVoid(attempt(() => client.query("ROLLBACK"))), () => Effect.sync(() => void (stuk = true))),
    };
  });
  const los =
    <A>(statement: (verbinding: Transactie, sql: string, params?: readonly Waarde[]) => Effect.Effect<A, OpslagMislukt>) =>
    (sql: string, params?: readonly Waarde[]): Effect.Effect<A, OpslagMislukt> =>
      retryBotsing(Effect.scoped(Effect.flatMap(connect, (verbinding) => losseOpdracht(sql, statement(verbinding, sql, params)))));
  return {
    soort: "postgresql",
    begin: "BEGIN ISOLATION LEVEL SERIALIZABLE",
    claim: connect,
    opnieuw: retryBotsing,
    all: los(({ all }, sql, params) => all(sql, params)),
    run: los(({ run }, sql, params) => run(sql, params)),
  };
};
