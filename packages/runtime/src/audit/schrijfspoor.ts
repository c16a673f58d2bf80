import { Context, Effect, Ref } from "effect";

import type { Databank } from "../databank/databank.js";
import type { OpslagMislukt } from "../databank/errors.js";
import type { Audit } from "./audit.js";
import type { NieuweAuditregel } from "./auditregel.js";

/** Writes the line of whoever acts as part of the transaction that stores a fact. */
export type Schrijver = Effect.Effect<void, OpslagMislukt>;

/**
 * The audit line that goes with what this fiber stores: the event store writes it in the same transaction, so that no fact is ever
 * without it, and one write to the disk does for both.
 *
 * @source NEN 7513:2018, 6
 */
export const Schrijfspoor: Context.Reference<Schrijver | undefined> = Context.Reference<Schrijver | undefined>("@wmo-kit/runtime/audit/Schrijfspoor", {
  defaultValue: () => undefined,
});

/** A line that is written with the first fact, once; `isGeschreven` tells whether it stands in the log. */
export interface Eenmaal {
  readonly schrijf: Schrijver;
  readonly isGeschreven: Effect.Effect<boolean>;
}

/** Makes a line that goes with the first fact that is stored. A transaction that is undone takes it along. */
export const makeEenmaal = (diensten: { readonly audit: Audit["Service"]; readonly databank: Databank["Service"] }, regel: Effect.Effect<NieuweAuditregel>): Effect.Effect<Eenmaal> =>
  Effect.map(Ref.make(false), (geschreven) => ({
    schrijf: Effect.gen(function* () {
      if (yield* Ref.get(geschreven)) return;
      yield* diensten.audit.record(yield* regel);
      yield* diensten.databank.naVastleggen(Ref.set(geschreven, true));
    }),
    isGeschreven: Ref.get(geschreven),
  }));
