import { Effect } from "effect";
import * as fc from "fast-check";
import { expect } from "vitest";

import type { Databank } from "../src/databank/databank.js";

/** A step of a transaction: set a row, or a part that ends well or badly. */
type Stap = { readonly zet: string; readonly positie: number } | { readonly deel: readonly Stap[]; readonly goed: boolean };

const { stap } = fc.letrec<{ stap: Stap }>((tie) => ({
  stap: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.record({ zet: fc.constantFrom("a", "b", "c", "d"), positie: fc.nat(99) }),
    fc.record({ deel: fc.array(tie("stap"), { maxLength: 4 }), goed: fc.boolean() }),
  ),
}));

const inMemory = (stand: ReadonlyMap<string, number>, stap: Stap): ReadonlyMap<string, number> => {
  if ("zet" in stap) return new Map(stand).set(stap.zet, stap.positie);
  return stap.goed ? stap.deel.reduce(inMemory, stand) : stand;
};

const inDatabank = (db: Databank["Service"], stap: Stap): Effect.Effect<void> =>
  "zet" in stap
    ? Effect.orDie(
        Effect.asVoid(
          db.run("INSERT INTO tenantstand (tenant, positie) VALUES (?, ?) ON CONFLICT (tenant) DO UPDATE SET positie = excluded.positie", [stap.zet, stap.positie]),
        ),
      )
    : Effect.ignore(
        db.transactie(() =>
          Effect.andThen(
            Effect.forEach(stap.deel, (deel) => inDatabank(db, deel), { discard: true }),
            stap.goed ? Effect.void : Effect.fail("nee"),
          ),
        ),
      );

/** Runs random trees of transactions on a real databank and on a map in memory, side by side. */
export const databankProperty = (db: Databank["Service"]): Promise<void> =>
  fc.assert(
    fc.asyncProperty(fc.array(stap, { maxLength: 6 }), async (stappen) => {
      await Effect.runPromise(db.run("DELETE FROM tenantstand"));
      for (const deel of stappen) await Effect.runPromise(inDatabank(db, deel));
      const rijen = await Effect.runPromise(db.all("SELECT tenant, positie FROM tenantstand"));
      expect(new Map(rijen.map(({ tenant, positie }) => [tenant, positie]))).toEqual(stappen.reduce(inMemory, new Map()));
    }),
    { numRuns: 60 },
  );
