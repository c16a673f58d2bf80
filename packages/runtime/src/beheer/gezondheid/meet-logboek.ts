import { Effect } from "effect";

import { type AuditGebroken, checkEinde, checkSchakel } from "../../audit/check-keten.js";
import { AUDITKOLOMMEN, readAnker } from "../../audit/write-regels.js";
import { LEEG_ANKER } from "../../audit/hash-regel.js";
import type { Auditanker } from "../../audit/auditregel.js";
import { Databank, type Rij } from "../../databank/databank.js";
import type { OpslagMislukt } from "../../databank/errors.js";

/** How many lines are recalculated for a look in passing. */
const LAATSTE = 200;

const beginVan = (rij: Rij | undefined): Auditanker =>
  rij === undefined ? LEEG_ANKER : { aantal: Number(rij["volgnummer"]) - 1, hash: String(rij["vorige"]) };

/** Recalculates the end of the log and holds it against its anchor: quick, and it finds what was cut off. The whole is for `audit verify`. */
export const checkLogboekeinde = (tenant: string): Effect.Effect<AuditGebroken | undefined, OpslagMislukt, Databank> =>
  Effect.gen(function* () {
    const databank = yield* Databank;
    // One statement, so that no line can come in between the lines and their anchor.
    const kolommen = AUDITKOLOMMEN.map((kolom) => `a.${kolom}`).join(", ");
    const sql = `SELECT ${kolommen}, k.aantal AS ankeraantal, k.hash AS ankerhash FROM audit a LEFT JOIN auditanker k ON k.tenant = a.tenant
      WHERE a.tenant = ? ORDER BY a.volgnummer DESC LIMIT ?`;
    const rijen = yield* databank.all(sql, [tenant, LAATSTE]);
    const [los] = yield* databank.all("SELECT aantal, hash FROM auditanker WHERE tenant = ?", [tenant]);
    const anker = rijen[0] === undefined ? los : { aantal: rijen[0]["ankeraantal"] ?? null, hash: rijen[0]["ankerhash"] ?? null };
    const oudsteEerst = rijen.toReversed();
    let keten = beginVan(oudsteEerst[0]);
    for (const rij of oudsteEerst) {
      const volgende = checkSchakel(keten, rij);
      if ("_tag" in volgende) return volgende;
      keten = volgende;
    }
    return checkEinde(keten, readAnker(anker));
  });
