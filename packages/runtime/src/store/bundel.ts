import { Deferred, Effect, Exit, Semaphore } from "effect";

import type { Databank } from "../databank/databank.js";
import type { OpslagMislukt } from "../databank/errors.js";
import { isInTransactie } from "../databank/is-in-transactie.js";

/** Most pieces of work in one transaction. */
const MAX_GROEP = 64;

interface Wachtend {
  /** The work as a part that can fail by itself; answers how to tell its caller, after the commit. */
  readonly doe: Effect.Effect<Effect.Effect<unknown>, OpslagMislukt>;
  /** The work in a transaction of its own. */
  readonly apart: Effect.Effect<unknown>;
  readonly weiger: (exit: Exit.Exit<never, OpslagMislukt>) => Effect.Effect<unknown>;
}

/** Does work in a transaction, perhaps together with that of others. */
export type Bundel = <A, E>(werk: Effect.Effect<A, E>) => Effect.Effect<A, E | OpslagMislukt>;

const isOpslagMislukt = (fout: unknown): fout is OpslagMislukt =>
  typeof fout === "object" && fout !== null && "_tag" in fout && fout._tag === "OpslagMislukt";

/**
 * Puts work that waits at the same moment in one transaction, so that a busy moment costs one write to the disk instead of one for each.
 * Everybody is answered after the commit. What one piece refuses is undone for that piece alone; when the storage fails in one piece,
 * each goes by itself, so that nobody suffers from another. Inside a transaction work joins that one.
 */
export const makeBundel = (db: Databank["Service"]): Bundel => {
  const beurt = Semaphore.makeUnsafe(1);
  const wachtend = new Set<Wachtend>();

  const doeGroep = (groep: readonly Wachtend[]): Effect.Effect<void> =>
    Effect.gen(function* () {
      // Whoever is alone needs no part of a transaction to fail by itself.
      const [enige, ...meer] = groep;
      if (enige !== undefined && meer.length === 0) return yield* Effect.asVoid(enige.apart);
      let inStuk = false;
      const stukken = Effect.forEach(groep, ({ doe }) => Effect.tapError(doe, () => Effect.sync(() => void (inStuk = true))));
      const exit = yield* Effect.exit(db.transactie(() => Effect.andThen(Effect.sync(() => void (inStuk = false)), stukken)));
      if (Exit.isSuccess(exit)) yield* Effect.forEach(exit.value, (meld) => meld, { discard: true });
      // A commit that failed may have been kept after all: only work that was surely undone is done again.
      else if (inStuk && groep.length > 1) yield* Effect.forEach(groep, ({ apart }) => apart, { discard: true });
      else yield* Effect.forEach(groep, ({ weiger }) => weiger(Exit.failCause(exit.cause)), { discard: true });
    });

  // Whoever has the turn does the work of everybody who waits; the others find it done.
  const neemBeurt = (eigen: Wachtend): Effect.Effect<void> =>
    beurt.withPermit(
      Effect.gen(function* () {
        while (wachtend.has(eigen)) {
          yield* Effect.yieldNow;
          const groep = [...wachtend].slice(0, MAX_GROEP);
          for (const een of groep) wachtend.delete(een);
          yield* Effect.uninterruptible(doeGroep(groep));
        }
      }),
    );

  return <A, E>(werk: Effect.Effect<A, E>): Effect.Effect<A, E | OpslagMislukt> =>
    Effect.flatMap(isInTransactie, (binnen) => {
      if (binnen) return db.transactie(() => werk);
      const klaar = Deferred.makeUnsafe<A, E | OpslagMislukt>();
      const eigen: Wachtend = {
        doe: Effect.flatMap(Effect.exit(db.transactie(() => werk)), (exit): Effect.Effect<Effect.Effect<unknown>, OpslagMislukt> => {
          const fout = Exit.isFailure(exit) ? exit.cause.reasons.find((reden) => reden._tag === "Fail")?.error : undefined;
          return isOpslagMislukt(fout) ? Effect.fail(fout) : Effect.succeed(Deferred.done(klaar, exit));
        }),
        apart: Effect.flatMap(Effect.exit(db.transactie(() => werk)), (exit) => Deferred.done(klaar, exit)),
        weiger: (exit) => Deferred.done(klaar, exit),
      };
      wachtend.add(eigen);
      return Effect.andThen(neemBeurt(eigen), Deferred.await(klaar)).pipe(Effect.onInterrupt(() => Effect.sync(() => void wachtend.delete(eigen))));
    });
};

const bundels = new WeakMap<Databank["Service"], Map<string, Bundel>>();

/** The bundle of a tenant on a databank: one for whoever writes, because a transaction touches one tenant and they would only collide. */
export const bundelVan = (db: Databank["Service"], tenant: string): Bundel => {
  const perTenant = bundels.get(db) ?? new Map<string, Bundel>();
  bundels.set(db, perTenant);
  const bundel = perTenant.get(tenant) ?? makeBundel(db);
  perTenant.set(tenant, bundel);
  return bundel;
};
