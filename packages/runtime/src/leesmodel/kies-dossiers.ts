import { Effect } from "effect";

import type { Transactie } from "../databank/databank.js";
import type { OpslagMislukt } from "../databank/errors.js";
import { vraagtekens } from "../databank/in-groepen.js";

/** Most rows made in one transaction, and about how much is read for them, so that others can write in between and memory stays flat. */
const RIJEN = 250;
const FEITEN = 5_000;

/** @unit bytes */
const BYTES = 16 * 1024 * 1024;

/** The first of these dossiers whose facts are read together: at least one, however large it is. */
export const kiesDossiers = (tx: Transactie, tenant: string, dossiers: readonly string[]): Effect.Effect<readonly string[], OpslagMislukt> => {
  const kandidaten = dossiers.slice(0, RIJEN);
  if (kandidaten.length <= 1) return Effect.succeed(kandidaten);
  const sql = `SELECT dossier, count(*) AS feiten, sum(octet_length(gegevens)) AS bytes FROM gebeurtenis WHERE tenant = ? AND dossier IN ${vraagtekens(kandidaten.length)} GROUP BY dossier`;
  return Effect.map(tx.all(sql, [tenant, ...kandidaten]), (rijen) => {
    const omvang = new Map(rijen.map((rij) => [String(rij["dossier"]), { feiten: Number(rij["feiten"]), bytes: Number(rij["bytes"]) }]));
    let [feiten, bytes] = [0, 0];
    const teVeel = kandidaten.findIndex((dossier) => {
      const eigen = omvang.get(dossier);
      feiten += eigen?.feiten ?? 0;
      bytes += eigen?.bytes ?? 0;
      return feiten > FEITEN || bytes > BYTES;
    });
    return teVeel === -1 ? kandidaten : kandidaten.slice(0, Math.max(1, teVeel));
  });
};
