import { Effect, Option } from "effect";

import { Databank, type Transactie } from "../databank/databank.js";
import { opslagMislukt, type OpslagMislukt } from "../databank/errors.js";
import { readPage } from "../store/page.js";
import type { Leesmodel } from "./leesmodel.js";
import { readRegels, writeRegels } from "./regels.js";
import { beginBouw, findActief, type Modelnaam, moveTo, type Stand } from "./stand.js";
import { collectSleutels, verwerkFeiten } from "./verwerk-feiten.js";

/** Somebody else moved the same rows on, or took them away; the page is undone and tried again. */
const INGEHAALD = opslagMislukt("botsing", "LEESSTAND");

/**
 * Brings a set of rows one page further, as part of a transaction. Answers the new position; none at the head.
 */
export const verwerkPagina = <Inhoud>(tx: Transactie, model: Leesmodel<Inhoud>, stand: Stand): Effect.Effect<Option.Option<number>, OpslagMislukt> =>
  Effect.gen(function* () {
    const feiten = yield* readPage(tx, stand.tenant, stand.positie);
    const laatste = feiten.at(-1);
    if (laatste === undefined) return Option.none();
    const bestaand = yield* readRegels(tx, model, stand, collectSleutels(model, feiten));
    yield* writeRegels(tx, model, stand, verwerkFeiten(model, bestaand, feiten));
    if (!(yield* moveTo(tx, stand, laatste.positie))) return yield* Effect.fail(INGEHAALD);
    return Option.some(laatste.positie);
  });

const isBij = (db: Transactie, tenant: string, { naam, versie }: Modelnaam): Effect.Effect<boolean, OpslagMislukt> =>
  Effect.map(
    db.all(
      `SELECT 1 AS bij FROM leesstand l LEFT JOIN tenantstand t ON t.tenant = l.tenant
       WHERE l.tenant = ? AND l.model = ? AND l.versie = ? AND l.actief = 1 AND l.positie = coalesce(t.positie, 0)`,
      [tenant, naam, versie],
    ),
    (rijen) => rijen.length > 0,
  );

/** Brings a read model up to the last fact of a tenant; a transaction per page, so that others can write in between. */
export const bijwerken = <Inhoud>(tenant: string, model: Leesmodel<Inhoud>): Effect.Effect<void, OpslagMislukt, Databank> =>
  Effect.gen(function* () {
    const db = yield* Databank;
    if (yield* isBij(db, tenant, model)) return;
    const pagina = db.transactie((tx) =>
      Effect.gen(function* () {
        const stand = Option.getOrUndefined(yield* findActief(tx, tenant, model)) ?? (yield* beginBouw(tx, tenant, model, 1));
        return yield* verwerkPagina(tx, model, stand);
      }),
    );
    while (Option.isSome(yield* pagina));
  });
