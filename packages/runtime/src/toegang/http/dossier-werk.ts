import { Effect } from "effect";

import { assignBetrokkene, removeBetrokkene } from "../dossier/assign-betrokkene.js";
import { Behandelrelatie, type Betrokkene, type Relatiesoort } from "../dossier/behandelrelatie.js";
import { takeNoodtoegang } from "../dossier/take-noodtoegang.js";
import { Gebruiker } from "../gebruiker.js";
import { answering } from "./answer.js";
import type { AccountAfgewezen, AccountNietGevonden, ToegangNuNiet } from "./problemen.js";
import { readActor } from "./request-context.js";
import type { Werk } from "./werk.js";

interface Plaats {
  readonly dossier: string;
  readonly account: string;
}

/** Who has a relation with a dossier. */
export const list = (dossier: string): Werk<{ readonly betrokkenen: readonly Betrokkene[] }, ToegangNuNiet> =>
  Effect.gen(function* () {
    const { tenant } = yield* readActor;
    return { betrokkenen: yield* answering((yield* Behandelrelatie).listBetrokkenen(tenant, dossier)) };
  });

/** Gives somebody a relation with a dossier. */
export const assign = (plaats: Plaats, soort: Relatiesoort): Werk<void, AccountNietGevonden | ToegangNuNiet> =>
  Effect.flatMap(readActor, ({ tenant, door }) => answering(assignBetrokkene({ tenant, ...plaats }, soort, door)));

/** Ends a relation with a dossier. */
export const remove = (plaats: Plaats): Werk<void, ToegangNuNiet> =>
  Effect.flatMap(readActor, ({ tenant, door }) => answering(removeBetrokkene({ tenant, ...plaats }, door)));

/** Opens a dossier in an emergency. */
export const openInEmergency = (dossier: string, reden: string): Werk<{ readonly tot: string }, AccountAfgewezen | ToegangNuNiet> =>
  Effect.gen(function* () {
    const { door } = yield* readActor;
    const tot = yield* answering(takeNoodtoegang(yield* Gebruiker, { dossier, reden, adres: door.adres }));
    return { tot };
  });
