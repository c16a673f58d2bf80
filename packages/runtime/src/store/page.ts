import { Effect } from "effect";

import type { Transactie } from "../databank/databank.js";
import type { OpslagMislukt } from "../databank/errors.js";
import { liftResult } from "../lift-result.js";
import type { Gebeurtenis } from "./gebeurtenis.js";
import { KOLOMMEN, readRows } from "./read-rows.js";

/** Most facts read at once. */
const PAGINA = 500;

/** Most data read at once: a few of the largest messages, or hundreds of ordinary facts. @unit bytes */
const PAGINA_BYTES = 32 * 1024 * 1024;

/** How many of the next rows fit in memory together; one always does. */
export const countFitting = (sizes: readonly number[], max: number = PAGINA_BYTES): number => {
  let totaal = 0;
  const teVeel = sizes.findIndex((bytes) => (totaal += bytes) > max);
  return teVeel === -1 ? sizes.length : Math.max(1, teVeel);
};

/** The next facts of a tenant after a position: as many as fit. */
export const readPage = (db: Transactie, tenant: string, na: number): Effect.Effect<readonly Gebeurtenis[], OpslagMislukt> =>
  Effect.gen(function* () {
    const sizes = yield* db.all(
      "SELECT octet_length(gegevens) AS bytes FROM gebeurtenis WHERE tenant = ? AND positie > ? ORDER BY positie LIMIT ?",
      [tenant, na, PAGINA],
    );
    if (sizes.length === 0) return [];
    const aantal = countFitting(sizes.map(({ bytes }) => Number(bytes)));
    const rijen = yield* db.all(`SELECT ${KOLOMMEN} FROM gebeurtenis WHERE tenant = ? AND positie > ? ORDER BY positie LIMIT ?`, [
      tenant,
      na,
      aantal,
    ]);
    return yield* liftResult(readRows(rijen));
  });
