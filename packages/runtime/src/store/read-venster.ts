import { Effect } from "effect";

import type { Transactie } from "../databank/databank.js";
import type { OpslagMislukt } from "../databank/errors.js";
import { inGroepen, vraagtekens } from "../databank/in-groepen.js";
import { liftResult } from "../lift-result.js";
import type { Venster } from "./event-store.js";
import type { Gebeurtenis } from "./gebeurtenis.js";
import { KOLOMMEN, readRows } from "./read-rows.js";

/** Names in one statement. */
const GROEP = 100;

/** The facts of some dossiers in a stretch of positions, in order. */
export const readVenster = (db: Pick<Transactie, "all">, tenant: string, dossiers: readonly string[], { na, tot }: Venster): Effect.Effect<readonly Gebeurtenis[], OpslagMislukt> =>
  Effect.gen(function* () {
    const delen = yield* Effect.forEach(inGroepen([...new Set(dossiers)], GROEP), (groep) =>
      db.all(`SELECT ${KOLOMMEN} FROM gebeurtenis WHERE tenant = ? AND dossier IN ${vraagtekens(groep.length)} AND positie > ? AND positie <= ?`, [tenant, ...groep, na, tot]),
    );
    const feiten = yield* liftResult(readRows(delen.flat()));
    return feiten.toSorted((een, ander) => een.positie - ander.positie);
  });
