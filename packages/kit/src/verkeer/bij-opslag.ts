import type { OpslagMislukt } from "@wmo-kit/runtime";
import { Context, Effect } from "effect";

/** Work on message traffic that belongs to facts: it is done in the transaction that stores them, and gets their dossier. */
export type BijOpslag = (dossier: string) => Effect.Effect<void, OpslagMislukt>;

/** The work that goes with what this fiber stores. */
export const BijOpslagPlek: Context.Reference<BijOpslag | undefined> = Context.Reference<BijOpslag | undefined>("@wmo-kit/kit/verkeer/BijOpslag", {
  defaultValue: () => undefined,
});

/** Runs a program of which everything it stores stands or falls with this work. The work may run more than once and does nothing but SQL. */
export const metOpslag =
  (bij: BijOpslag) =>
  <A, E, R>(program: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
    Effect.provideService(program, BijOpslagPlek, bij);
