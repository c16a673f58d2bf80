import { Effect } from "effect";

import { Databank } from "../databank/databank.js";
import type { OpslagMislukt } from "../databank/errors.js";
import { vraagtekens } from "../databank/in-groepen.js";

/**
 * Names everything that is stored of a tenant: its last fact, and how many dossiers were destroyed.
 * As long as the mark is the same, what was worked out from facts is the same. Do not keep what was worked out inside a transaction.
 */
export const readTenantstempel = (tenant: string): Effect.Effect<string, OpslagMislukt, Databank> =>
  Effect.gen(function* () {
    const db = yield* Databank;
    const [rij] = yield* db.all(
      "SELECT (SELECT positie FROM tenantstand WHERE tenant = ?) AS positie, (SELECT count(*) FROM vernietiging WHERE tenant = ?) AS vernietigd",
      [tenant, tenant],
    );
    return `${String(rij?.["positie"] ?? 0)}.${String(rij?.["vernietigd"] ?? 0)}`;
  });

/**
 * Names everything that is stored of each of these streams, in one look: its last fact, and how many dossiers of the tenant were destroyed.
 * As long as the mark of a stream is the same, what was worked out from its facts is the same. Meant for a handful of streams.
 */
export const readStroomstempels = (tenant: string, stromen: readonly string[]): Effect.Effect<readonly string[], OpslagMislukt, Databank> =>
  Effect.gen(function* () {
    const db = yield* Databank;
    const rijen = yield* db.all(
      `SELECT s.column1 AS stroom, (SELECT max(versie) FROM gebeurtenis WHERE tenant = ? AND dossier = s.column1) AS aantal FROM (VALUES ${vraagtekens(1, stromen.length)}) AS s
       UNION ALL SELECT '' AS stroom, count(*) AS aantal FROM vernietiging WHERE tenant = ?`,
      [tenant, ...stromen, tenant],
    );
    const aantallen = new Map(rijen.map(({ stroom, aantal }) => [String(stroom), String(aantal)]));
    return stromen.map((stroom) => `${aantallen.get(stroom) ?? "0"}.${aantallen.get("") ?? "0"}`);
  });
