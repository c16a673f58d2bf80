import { Effect } from "effect";

import type { Transactie } from "../databank/databank.js";
import type { OpslagMislukt } from "../databank/errors.js";
import { inGroepen, vraagtekens } from "../databank/in-groepen.js";
import { liftResult } from "../lift-result.js";
import type { Gebeurtenis } from "./gebeurtenis.js";
import { KOLOMMEN, readRows } from "./read-rows.js";

/** Names in one statement. */
const GROEP = 100;

/** The facts of dossiers by the dossier they are of; they keep their order. */
export const groupPerDossier = (feiten: readonly Gebeurtenis[]): ReadonlyMap<string, readonly Gebeurtenis[]> => Map.groupBy(feiten, ({ dossier }) => dossier);

/** Every fact of these dossiers, each in order of version. */
export const readDossiers = (db: Transactie, tenant: string, dossiers: readonly string[]): Effect.Effect<readonly Gebeurtenis[], OpslagMislukt> =>
  Effect.map(
    Effect.forEach(inGroepen([...new Set(dossiers)], GROEP), (groep) =>
      Effect.flatMap(
        db.all(`SELECT ${KOLOMMEN} FROM gebeurtenis WHERE tenant = ? AND dossier IN ${vraagtekens(groep.length)} ORDER BY dossier, versie`, [tenant, ...groep]),
        (rijen) => liftResult(readRows(rijen)),
      ),
    ),
    (delen) => delen.flat(),
  );
