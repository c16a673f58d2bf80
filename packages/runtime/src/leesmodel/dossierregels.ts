import { Effect } from "effect";

import { Databank } from "../databank/databank.js";
import type { OpslagMislukt } from "../databank/errors.js";
import { isInTransactie } from "../databank/is-in-transactie.js";
import { Geheim } from "../geheim/geheim.js";
import { makeBeurten } from "../store/beurten.js";
import { EventStore } from "../store/event-store.js";
import { werkBij } from "./bijwerken.js";
import type { Dossiermodel } from "./dossiermodel.js";
import { bouwOpnieuw, type Voortgang } from "./herbouw.js";
import { type Gelezen, leegGelezen, leesOp } from "./lees-op.js";
import { perDossier } from "./per-dossier.js";
import { dropAndereVersies } from "./stand.js";
import { type Leesverschil, vergelijkBouw } from "./vergelijk.js";
import { vergelijkGeopend } from "./vergelijk-geopend.js";

/** The rows of a dossier model for one tenant. A process opens each row once, and after that only those that changed. */
export interface Dossierregels<Inhoud> {
  /** What every row says, in the order in which the dossiers began, with every fact in it that was stored before the question. */
  readonly list: Effect.Effect<readonly Inhoud[], OpslagMislukt>;
  /** Makes all rows again from the facts, beside the ones that are read meanwhile; other processes go over to them by themselves. */
  readonly herbouw: (opVoortgang?: Voortgang) => Effect.Effect<void, OpslagMislukt>;
  /** Which rows differ from what the facts give; changes nothing. */
  readonly vergelijk: Effect.Effect<readonly Leesverschil[], OpslagMislukt>;
}

/** The rows of a dossier model, on the store and the keys that are there. */
export const makeDossierregels = <Inhoud>(tenant: string, model: Dossiermodel<Inhoud>): Effect.Effect<Dossierregels<Inhoud>, never, Databank | EventStore | Geheim> =>
  Effect.gen(function* () {
    const [db, store, geheim] = [yield* Databank, yield* EventStore, yield* Geheim];
    const bijwerker = perDossier({ store, geheim }, model);
    const plek = { db, geheim, tenant, versie: bijwerker.versie };
    const beurt = makeBeurten();
    let bekend: Gelezen<Inhoud> = leegGelezen();
    let opgeruimd = false;
    const opDatabank = Effect.provideService(Databank, db);

    // Rows of an older program are of no use any more. Once: during a change-over two programs may each keep their own.
    const ruimOp = Effect.suspend(() =>
      opgeruimd ? Effect.void : Effect.tap(db.transactie((tx) => dropAndereVersies(tx, tenant, bijwerker)), () => Effect.sync(() => void (opgeruimd = true))),
    );

    const lees: Effect.Effect<readonly Inhoud[], OpslagMislukt> = Effect.gen(function* () {
      yield* opDatabank(werkBij(tenant, bijwerker));
      const gelezen = yield* leesOp(plek, model, bekend);
      // Another program took the rows away between the two: they are made again.
      if (gelezen === undefined) return yield* lees;
      // What is read in a transaction can still be undone.
      if (yield* isInTransactie) return gelezen.lijst;
      bekend = gelezen;
      yield* ruimOp;
      return gelezen.lijst;
    });

    return {
      list: beurt(tenant, lees),
      herbouw: (opVoortgang = () => Effect.void) => opDatabank(bouwOpnieuw(tenant, bijwerker, opVoortgang)),
      vergelijk: opDatabank(vergelijkBouw(tenant, bijwerker, vergelijkGeopend(geheim, model))),
    };
  });
