import type { Effect, Scope } from "effect";

import type { Databanksoort, Transactie } from "./databank.js";
import type { OpslagMislukt } from "./errors.js";

/** A connection that is ours alone for as long as a transaction lasts. */
export interface Verbinding extends Transactie {
  /** Runs a command without parameters or answer, such as BEGIN. */
  readonly exec: (sql: string) => Effect.Effect<void, OpslagMislukt>;
  /** Makes everything since BEGIN permanent; a failure that leaves this in doubt is `onzeker`. */
  readonly commit: Effect.Effect<void, OpslagMislukt>;
  /** Undoes everything since BEGIN, whatever state the connection is in. */
  readonly rollback: Effect.Effect<void>;
}

/** What an engine brings; the rest is the same for all of them. */
export interface Motor extends Transactie {
  readonly soort: Databanksoort;
  readonly begin: string;
  readonly claim: Effect.Effect<Verbinding, OpslagMislukt, Scope.Scope>;
  /** Runs work again, for a while, as long as somebody else was in its way. */
  readonly opnieuw: <A, E, R>(werk: Effect.Effect<A, E, R>) => Effect.Effect<A, E, R>;
}
