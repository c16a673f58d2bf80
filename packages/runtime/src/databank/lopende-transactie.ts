import { invariant } from "@wmo-kit/domain";
import { type Cause, Context, Effect, Exit, Semaphore } from "effect";

import type { Transactie } from "./databank.js";
import type { OpslagMislukt } from "./errors.js";
import type { Verbinding } from "./verbinding.js";

/** A transaction, or a part of one, that is going on. */
export interface LopendeTransactie extends Transactie {
  readonly isOpen: () => boolean;
  /** Keeps other statements out while a part of this transaction goes on. */
  readonly alleen: Semaphore.Semaphore;
  readonly diepte: number;
  readonly verbinding: Verbinding;
  /** What has to happen after the commit. */
  readonly straks: Effect.Effect<void>[];
  /** Why the first statement failed: PostgreSQL refuses what follows, so every engine does. */
  readonly gebroken: () => Cause.Cause<OpslagMislukt> | undefined;
  readonly sluit: () => void;
}

/** The transactions that the present fiber works in, one per databank at most. */
export const Lopend: Context.Reference<ReadonlyMap<object, LopendeTransactie>> = Context.Reference<
  ReadonlyMap<object, LopendeTransactie>
>("@wmo-kit/runtime/databank/Lopend", { defaultValue: () => new Map() });

/** A transaction on a connection; statements of fibers that share it go one at a time. */
export const makeLopend = (verbinding: Verbinding, diepte: number): LopendeTransactie => {
  const alleen = Semaphore.makeUnsafe(1);
  let open = true;
  let fout: Cause.Cause<OpslagMislukt> | undefined;
  const guard = <A>(work: () => Effect.Effect<A, OpslagMislukt>): Effect.Effect<A, OpslagMislukt> =>
    alleen.withPermit(
      Effect.suspend(() => {
        invariant(open, "een transactie die voorbij is doet niets meer");
        if (fout !== undefined) return Effect.failCause(fout);
        return Effect.tapCause(work(), (nieuw) => Effect.sync(() => void (fout = nieuw)));
      }),
    );
  return {
    all: (sql, params) => guard(() => verbinding.all(sql, params)),
    run: (sql, params) => guard(() => verbinding.run(sql, params)),
    alleen,
    diepte,
    verbinding,
    straks: [],
    isOpen: () => open,
    gebroken: () => fout,
    sluit: () => void (open = false),
  };
};

/** Runs work between a beginning and an end: the good end on success, the bad one on failure, defect or interruption. */
export const tussen = <A, E, R>(
  begin: Effect.Effect<void, OpslagMislukt>,
  werk: Effect.Effect<A, E, R>,
  tx: LopendeTransactie,
  goed: Effect.Effect<void, OpslagMislukt>,
  fout: Effect.Effect<void>,
): Effect.Effect<A, E | OpslagMislukt, R> =>
  Effect.uninterruptibleMask((restore) =>
    Effect.gen(function* () {
      yield* begin;
      const exit = yield* Effect.exit(restore(werk));
      tx.sluit();
      const gebroken = tx.gebroken();
      if (Exit.isSuccess(exit) && gebroken === undefined) {
        yield* Effect.tapCause(goed, () => fout);
        return exit.value;
      }
      yield* fout;
      return yield* Exit.isSuccess(exit) && gebroken !== undefined ? Effect.failCause(gebroken) : exit;
    }),
  );
