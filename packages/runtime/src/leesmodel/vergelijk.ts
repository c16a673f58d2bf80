import { Effect, Option } from "effect";

import { Databank, type Transactie } from "../databank/databank.js";
import type { OpslagMislukt } from "../databank/errors.js";
import { werkBij } from "./bijwerken.js";
import { type Bijwerker, perFeit } from "./bijwerker.js";
import { buildBeside } from "./herbouw.js";
import type { Leesmodel } from "./leesmodel.js";
import { type Bouw, dropBouw, findActief, type Stand, whileThere } from "./stand.js";

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

const finish = (tx: Transactie, bijwerker: Bijwerker, stand: Stand): Effect.Effect<Stand, OpslagMislukt> =>
  Effect.flatMap(whileThere(tx, stand, bijwerker.verwerkPagina(tx, stand)), (volgende) =>
    Option.isNone(volgende) ? Effect.succeed(stand) : finish(tx, bijwerker, { ...stand, positie: volgende.value }),
  );

/** Which of the keys whose stored text differs really say something else. */
export type Ongelijk = (tx: Transactie, oud: Bouw, nieuw: Bouw, sleutels: readonly string[]) => Effect.Effect<readonly string[], OpslagMislukt>;

/** Which rows differ from what a build from the first fact gives; changes nothing. */
export const vergelijkBouw = (
  tenant: string,
  bijwerker: Bijwerker,
  ongelijk: Ongelijk = (_tx, _oud, _nieuw, sleutels) => Effect.succeed(sleutels),
): Effect.Effect<readonly Leesverschil[], OpslagMislukt, Databank> =>
  Effect.gen(function* () {
    const db = yield* Databank;
    const vers = yield* buildBeside(tenant, bijwerker, () => Effect.void);
    return yield* db.transactie((tx) =>
      Effect.gen(function* () {
        yield* werkBij(tenant, bijwerker);
        const nieuw = yield* finish(tx, bijwerker, vers);
        const oud = Option.getOrElse(yield* findActief(tx, tenant, bijwerker), () => nieuw);
        const wie = [tenant, bijwerker.naam, bijwerker.versie];
        const verschil = yield* tx.all(VERSCHIL, [oud.bouw, ...wie, nieuw.bouw]);
        const metSoort = (soort: string): readonly string[] => verschil.filter((rij) => rij["soort"] === soort).map(({ sleutel }) => String(sleutel));
        const anders = yield* ongelijk(tx, oud, nieuw, metSoort("anders"));
        const teVeel = yield* tx.all(TE_VEEL, [nieuw.bouw, ...wie, oud.bouw]);
        yield* dropBouw(tx, nieuw);
        return [
          ...metSoort("ontbreekt").map((sleutel) => ({ sleutel, soort: "ontbreekt" as const })),
          ...anders.map((sleutel) => ({ sleutel, soort: "anders" as const })),
          ...teVeel.map(({ sleutel }) => ({ sleutel: String(sleutel), soort: "te veel" as const })),
        ].sort((a, b) => (a.sleutel < b.sleutel ? -1 : 1));
      }),
    );
  });

/** Which rows of a read model differ from what the facts give when it is built from the first one; changes nothing. */
export const vergelijkLeesmodel = <Inhoud>(tenant: string, model: Leesmodel<Inhoud>): Effect.Effect<readonly Leesverschil[], OpslagMislukt, Databank> =>
  vergelijkBouw(tenant, perFeit(model));
