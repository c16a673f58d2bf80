import { createHash } from "node:crypto";

import { Effect } from "effect";

import type { Transactie } from "../../databank/databank.js";
import type { OpslagMislukt } from "../../databank/errors.js";

/** Facts read at once; each can hold a whole message. */
const PAGINA = 20;

const KOLOMMEN = ["positie", "versie", "id", "soort", "schemaversie", "opgetreden", "actor", "gegevens"] as const;

/** How many facts a file has, and one hash over all of them as they are stored: readable or not, they can be proved to be the same. */
export const hashFeiten = (
  db: Pick<Transactie, "all">,
  tenant: string,
  dossier: string,
): Effect.Effect<{ readonly feiten: number; readonly feitenhash: string }, OpslagMislukt> =>
  Effect.gen(function* () {
    const hash = createHash("sha256").update(JSON.stringify([tenant, dossier]));
    for (let feiten = 0; ; ) {
      const rijen = yield* db.all(
        `SELECT ${KOLOMMEN.join(", ")} FROM gebeurtenis WHERE tenant = ? AND dossier = ? AND versie > ? ORDER BY versie LIMIT ?`,
        [tenant, dossier, feiten, PAGINA],
      );
      for (const rij of rijen) hash.update(`\n${JSON.stringify(KOLOMMEN.map((kolom) => rij[kolom]))}`);
      feiten += rijen.length;
      if (rijen.length < PAGINA) return { feiten, feitenhash: hash.digest("hex") };
    }
  });
