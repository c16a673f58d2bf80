import { Effect, Redacted, type Scope } from "effect";
import { type ClientBase, Pool } from "pg";

import type { OpslagMislukt } from "../errors.js";
import { COLUMN_TYPES } from "./column-types.js";
import { attempt } from "./failure.js";
import { requireTls } from "./require-tls.js";

/** Most connections of one process. */
const MAX_VERBINDINGEN = 10;

/** Longest wait for a connection. @unit milliseconds */
const VERBINDEN_MS = 15_000;

/**
 * Every transaction is SERIALIZABLE: what is right for one caller alone is right for all of them, exactly as on SQLite,
 * where they really go one by one. The price is a transaction that sometimes runs twice.
 * Without sequential scans the server locks the rows of one tenant, not a small table as a whole, so tenants do not collide.
 *
 * @source PostgreSQL, 13.2.3 Serializable Isolation Level
 */
const INSTELLEN = `
  SET default_transaction_isolation = 'serializable';
  SET enable_seqscan = off;
  SET statement_timeout = '30s';
  SET idle_in_transaction_session_timeout = '60s';
  SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off';
`;

const noop = (): void => undefined;

// A connection that breaks tells so twice; without a listener the second time would stop the process.
const prepareClient = async (client: ClientBase): Promise<void> => {
  client.on("error", noop);
  await client.query(INSTELLEN);
};

/** Connections to a server, closed with the scope. The address holds a password and stays out of every failure. */
export const openPool = (url: Redacted.Redacted<string>): Effect.Effect<Pool, OpslagMislukt, Scope.Scope> =>
  Effect.acquireRelease(
    attempt(async () => {
      const pool = new Pool({
        connectionString: requireTls(Redacted.value(url)),
        max: MAX_VERBINDINGEN,
        connectionTimeoutMillis: VERBINDEN_MS,
        application_name: "wmo-kit",
        keepAlive: true,
        types: COLUMN_TYPES,
        onConnect: prepareClient,
      });
      pool.on("error", noop);
      return pool;
    }),
    (pool) => Effect.ignore(attempt(() => pool.end())),
  );
