import { Effect, Option } from "effect";

import { Databank } from "../databank/databank.js";
import type { OpslagMislukt } from "../databank/errors.js";
import { werkBij } from "./bijwerken.js";
import { type Bijwerker, perFeit } from "./bijwerker.js";
import type { Leesmodel } from "./leesmodel.js";
import { activate, beginBouw, type Stand, whileThere } from "./stand.js";
import { meldVoortgang, type Voortgang } from "./voortgang.js";

/** Builds a set of rows beside the one that is read, up to the head as it was at the last look, or until a later rebuild takes over. */
export const buildBeside = (tenant: string, bijwerker: Bijwerker, opVoortgang: Voortgang): Effect.Effect<Stand, OpslagMislukt, Databank> =>
  Effect.gen(function* () {
    const db = yield* Databank;
    const begin = yield* db.transactie((tx) => beginBouw(tx, tenant, bijwerker, 0));
    let positie = 0;
    for (;;) {
      const stand = { ...begin, positie };
      const volgende = yield* db.transactie((tx) => whileThere(tx, stand, bijwerker.verwerkPagina(tx, stand)));
      if (Option.isNone(volgende)) return stand;
      positie = volgende.value;
      yield* meldVoortgang(db, tenant, positie, opVoortgang);
    }
  });

/** Makes all rows again beside the ones that are read meanwhile, and then switches over. */
export const bouwOpnieuw = (tenant: string, bijwerker: Bijwerker, opVoortgang: Voortgang): Effect.Effect<void, OpslagMislukt, Databank> =>
  Effect.gen(function* () {
    const db = yield* Databank;
    const stand = yield* buildBeside(tenant, bijwerker, opVoortgang);
    yield* db.transactie((tx) => activate(tx, stand));
    yield* werkBij(tenant, bijwerker);
  });

/**
 * Makes all rows of a read model again from the facts, beside the ones that are read meanwhile, and then switches over.
 * An interruption leaves the old rows in use.
 */
export const herbouw = <Inhoud>(
  tenant: string,
  model: Leesmodel<Inhoud>,
  opVoortgang: Voortgang = () => Effect.void,
): Effect.Effect<void, OpslagMislukt, Databank> => bouwOpnieuw(tenant, perFeit(model), opVoortgang);
