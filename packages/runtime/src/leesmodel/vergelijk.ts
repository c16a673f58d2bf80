import { Effect, Option } from "effect";

import { Databank, type Transactie } from "../databank/databank.js";
import type { OpslagMislukt } from "../databank/errors.js";
import { bijwerken, verwerkPagina } from "./bijwerken.js";
import { buildBeside } from "./herbouw.js";
import type { Leesmodel } from "./leesmodel.js";
import { dropBouw, findActief, type Stand, whileThere } from "./stand.js";

/** A row that is not what a fresh rebuild gives. */
export interface Leesverschil {
  readonly sleutel: string;
  readonly soort: "ontbreekt" | "te veel" | "anders";
}

const VERSCHIL = `
  SELECT n.sleutel, CASE WHEN o.sleutel IS NULL THEN 'ontbreekt' ELSE 'anders' END AS soort FROM leesregel n
  LEFT JOIN leesregel o ON o.tenant = n.tenant AND o.model = n.model AND o.versie = n.versie AND o.bouw = ? AND o.sleutel = n.sleutel
  WHERE n.tenant = ? AND n.model = ? AND n.versie = ? AND n.bouw = ?
    AND (o.sleutel IS NULL OR o.groep <> n.groep OR o.orde <> n.orde OR o.inhoud <> n.inhoud)`;

const TE_VEEL = `
  SELECT o.sleutel FROM leesregel o
  LEFT JOIN leesregel n ON n.tenant = o.tenant AND n.model = o.model AND n.versie = o.versie AND n.bouw = ? AND n.sleutel = o.sleutel
  WHERE o.tenant = ? AND o.model = ? AND o.versie = ? AND o.bouw = ? AND n.sleutel IS NULL`;

const finish = <Inhoud>(tx: Transactie, model: Leesmodel<Inhoud>, stand: Stand): Effect.Effect<Stand, OpslagMislukt> =>
  Effect.flatMap(whileThere(tx, stand, verwerkPagina(tx, model, stand)), (volgende) =>
    Option.isNone(volgende) ? Effect.succeed(stand) : finish(tx, model, { ...stand, positie: volgende.value }),
  );

/** Which rows differ from what the facts give when the model is built from the first one; changes nothing. */
export const vergelijkLeesmodel = <Inhoud>(tenant: string, model: Leesmodel<Inhoud>): Effect.Effect<readonly Leesverschil[], OpslagMislukt, Databank> =>
  Effect.gen(function* () {
    const db = yield* Databank;
    const vers = yield* buildBeside(tenant, model, () => Effect.void);
    return yield* db.transactie((tx) =>
      Effect.gen(function* () {
        yield* bijwerken(tenant, model);
        const nieuw = yield* finish(tx, model, vers);
        const oud = Option.getOrElse(yield* findActief(tx, tenant, model), () => nieuw);
        const wie = [tenant, model.naam, model.versie];
        const anders = yield* tx.all(VERSCHIL, [oud.bouw, ...wie, nieuw.bouw]);
        const teVeel = yield* tx.all(TE_VEEL, [nieuw.bouw, ...wie, oud.bouw]);
        yield* dropBouw(tx, nieuw);
        return [
          ...anders.map(({ sleutel, soort }) => ({ sleutel: String(sleutel), soort: soort === "anders" ? ("anders" as const) : ("ontbreekt" as const) })),
          ...teVeel.map(({ sleutel }) => ({ sleutel: String(sleutel), soort: "te veel" as const })),
        ].sort((a, b) => (a.sleutel < b.sleutel ? -1 : 1));
      }),
    );
  });
