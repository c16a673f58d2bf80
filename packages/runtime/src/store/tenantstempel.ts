import { Effect } from "effect";

import { Databank } from "../databank/databank.js";
import type { OpslagMislukt } from "../databank/errors.js";

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
