import { Effect, Option } from "effect";

import { Databank, type Transactie } from "../databank/databank.js";
import type { OpslagMislukt } from "../databank/errors.js";
import { type Bijwerker, perFeit } from "./bijwerker.js";
import type { Leesmodel } from "./leesmodel.js";
import { beginBouw, findActief, type Modelnaam } from "./stand.js";
import { meldVoortgang, type Voortgang } from "./voortgang.js";

/** Whether the rows that are read hold every fact of a tenant. */
export const isBij = (db: Transactie, tenant: string, { naam, versie }: Modelnaam): Effect.Effect<boolean, OpslagMislukt> =>
  Effect.map(
    db.all(
      `SELECT 1 AS bij FROM leesstand l LEFT JOIN tenantstand t ON t.tenant = l.tenant
       WHERE l.tenant = ? AND l.model = ? AND l.versie = ? AND l.actief = 1 AND l.positie = coalesce(t.positie, 0)`,
      [tenant, naam, versie],
    ),
    (rijen) => rijen.length > 0,
  );

/** Brings the rows that are read up to the last fact of a tenant; a transaction per page, so that others can write in between, and a stop in between loses no more than a page. */
export const werkBij = (tenant: string, bijwerker: Bijwerker, opVoortgang?: Voortgang): Effect.Effect<void, OpslagMislukt, Databank> =>
  Effect.gen(function* () {
    const db = yield* Databank;
    if (yield* isBij(db, tenant, bijwerker)) return;
    const pagina = db.transactie((tx) =>
      Effect.gen(function* () {
        const stand = Option.getOrUndefined(yield* findActief(tx, tenant, bijwerker)) ?? (yield* beginBouw(tx, tenant, bijwerker, 1));
        return yield* bijwerker.verwerkPagina(tx, stand);
      }),
    );
    for (;;) {
      const positie = yield* pagina;
      if (Option.isNone(positie)) return;
      if (opVoortgang !== undefined) yield* meldVoortgang(db, tenant, positie.value, opVoortgang);
      // A look costs less than a transaction that finds nothing to do.
      if (yield* isBij(db, tenant, bijwerker)) return;
    }
  });

/** Brings a read model up to the last fact of a tenant. */
export const bijwerken = <Inhoud>(tenant: string, model: Leesmodel<Inhoud>): Effect.Effect<void, OpslagMislukt, Databank> =>
  werkBij(tenant, perFeit(model));
