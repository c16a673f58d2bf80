import { Effect, Semaphore } from "effect";

import { isInTransactie } from "../databank/is-in-transactie.js";

/**
 * Lets appends to one tenant from this process go one at a time: they would collide on its last position anyway,
 * and a turn is cheaper than a transaction that runs twice. Inside a transaction nobody waits, because that could wait forever.
 */
export const makeBeurten = (): (<A, E, R>(tenant: string, werk: Effect.Effect<A, E, R>) => Effect.Effect<A, E, R>) => {
  const perTenant = new Map<string, Semaphore.Semaphore>();
  const ofTenant = (tenant: string): Semaphore.Semaphore => {
    const beurt = perTenant.get(tenant) ?? Semaphore.makeUnsafe(1);
    perTenant.set(tenant, beurt);
    return beurt;
  };
  return (tenant, werk) => Effect.flatMap(isInTransactie, (binnen) => (binnen ? werk : ofTenant(tenant).withPermit(werk)));
};
