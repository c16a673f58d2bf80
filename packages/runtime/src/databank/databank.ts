import { Context, type Effect } from "effect";

import type { OpslagMislukt } from "./errors.js";

/** A parameter or column of SQL. Whole numbers are safe integers; a truth value is 0 or 1; a date or moment is ISO text. */
export type Waarde = string | number | bigint | null | Uint8Array;

/** A row by column name; write names in lower case, because PostgreSQL folds them. */
export type Rij = Readonly<Record<string, Waarde>>;

/** Which engine is behind the port. */
export type Databanksoort = "sqlite" | "postgresql";

/** Statements with `?` for each parameter, in SQL that SQLite and PostgreSQL read alike. */
export interface Transactie {
  /** Every row a statement answers. */
  readonly all: (sql: string, params?: readonly Waarde[]) => Effect.Effect<readonly Rij[], OpslagMislukt>;
  /** Runs a statement and answers how many rows it changed. */
  readonly run: (sql: string, params?: readonly Waarde[]) => Effect.Effect<number, OpslagMislukt>;
}

/**
 * One SQL database, embedded or on a server, behind one port.
 * A statement outside a transaction stands on its own. Inside `transactie` every statement on the databank joins it,
 * whichever service makes it; so facts, messages and audit lines can stand or fall together.
 */
export class Databank extends Context.Service<
  Databank,
  Transactie & {
    readonly soort: Databanksoort;
    /**
     * All or nothing: rolls back on failure, defect or interruption. Transactions behave as if they ran one after the other;
     * one that collided runs again as a whole, so the work may run more than once and must do nothing but SQL.
     * Inside another transaction it is a part that can fail by itself.
     */
    readonly transactie: <A, E, R>(werk: (tx: Transactie) => Effect.Effect<A, E, R>) => Effect.Effect<A, E | OpslagMislukt, R>;
    /** Runs when the present transaction has been committed, never when it was rolled back; at once when there is none. */
    readonly naVastleggen: (werk: Effect.Effect<void>) => Effect.Effect<void>;
  }
>()("@wmo-kit/runtime/databank/Databank") {}
