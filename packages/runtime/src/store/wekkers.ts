import { Effect, Latch, type Scope } from "effect";

/** Those who wait for new facts of a tenant in this process. */
export interface Wekkers {
  /** A latch that opens at every append to the tenant, for as long as the scope lives. */
  readonly make: (tenant: string) => Effect.Effect<Latch.Latch, never, Scope.Scope>;
  readonly wek: (tenant: string) => Effect.Effect<void>;
}

/** Nobody waits yet. */
export const makeWekkers = (): Wekkers => {
  const perTenant = new Map<string, Set<Latch.Latch>>();
  return {
    make: (tenant) =>
      Effect.acquireRelease(
        Effect.sync(() => {
          const latch = Latch.makeUnsafe(false);
          perTenant.set(tenant, (perTenant.get(tenant) ?? new Set()).add(latch));
          return latch;
        }),
        (latch) =>
          Effect.sync(() => {
            const groep = perTenant.get(tenant);
            groep?.delete(latch);
            if (groep?.size === 0) perTenant.delete(tenant);
          }),
      ),
    wek: (tenant) => Effect.suspend(() => Effect.forEach(perTenant.get(tenant) ?? [], (latch) => latch.open, { discard: true })),
  };
};
