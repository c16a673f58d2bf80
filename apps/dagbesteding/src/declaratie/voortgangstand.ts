import { Effect, Ref } from "effect";

import type { Voortgang } from "./stel-voor-met-wachters.js";

/** How far a proposal is: residents looked at, of all. */
export interface Gedaan {
  readonly gedaan: number;
  readonly totaal: number;
}

/** How far the proposals are that are being made now, by who asked for them. */
export interface Voortgangstand {
  readonly lees: (account: string) => Effect.Effect<Gedaan | null>;
  /** Runs work that tells how far it is; afterwards, however it ends, nothing is under way any more. */
  readonly volg: <A, E, R>(account: string, werk: (meld: Voortgang) => Effect.Effect<A, E, R>) => Effect.Effect<A, E, R>;
}

/** Keeps how far work is, in memory: it is only of use while somebody waits. */
export const makeVoortgangstand: Effect.Effect<Voortgangstand> = Effect.map(Ref.make<ReadonlyMap<string, Gedaan>>(new Map()), (stand) => ({
  lees: (account) => Effect.map(Ref.get(stand), (alle) => alle.get(account) ?? null),
  volg: (account, werk) =>
    werk((gedaan, totaal) => Ref.update(stand, (alle) => new Map([...alle, [account, { gedaan, totaal }]]))).pipe(
      Effect.ensuring(Ref.update(stand, (alle) => new Map([...alle].filter(([wie]) => wie !== account)))),
    ),
}));
