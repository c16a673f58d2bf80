import { Effect } from "effect";

import type { Databank } from "../databank/databank.js";
import { type OpslagMislukt } from "../databank/errors.js";
import type { Auditanker } from "./auditregel.js";
import { type AuditGebroken, checkEinde, checkSchakel } from "./check-keten.js";
import { LEEG_ANKER } from "./hash-regel.js";
import { AUDITKOLOMMEN, readAnker } from "./write-regels.js";

/** Lines read at once. */
const PAGINA = 1000;

const KOLOMMEN = AUDITKOLOMMEN.map((kolom) => `r.${kolom}`).join(", ");

// One statement, so that the lines and the anchor are of the same moment, also while others add lines.
const leesNa = (grens: string): string => `
  SELECT t.tenant AS log, a.aantal AS anker_aantal, a.hash AS anker_hash, ${KOLOMMEN}
  FROM (SELECT CAST(? AS TEXT) AS tenant) t
  LEFT JOIN auditanker a ON a.tenant = t.tenant
  LEFT JOIN audit r ON r.tenant = t.tenant${grens}
  ORDER BY r.volgnummer LIMIT ?`;

interface Options {
  readonly bewaard?: readonly Auditanker[];
  readonly onVoortgang?: (klaar: number, totaal: number) => void;
}

/** Recalculates the chain of a tenant from its first line to its last, and holds the end against the anchors. */
export const verifyAudit = (
  databank: Databank["Service"],
  tenant: string,
  { bewaard = [], onVoortgang }: Options = {},
): Effect.Effect<Auditanker, OpslagMislukt | AuditGebroken> =>
  Effect.gen(function* () {
    const verwacht = new Map(bewaard.map(({ aantal, hash }) => [aantal, hash]));
    let keten = LEEG_ANKER;
    for (;;) {
      // The first page has no lower limit: a line that somebody put before the first one must be seen too, whatever its number.
      const rijen = yield* keten.aantal === 0
        ? databank.all(leesNa(""), [tenant, PAGINA])
        : databank.all(leesNa(" AND r.volgnummer > ?"), [tenant, keten.aantal, PAGINA]);
      const regels = rijen.filter(({ volgnummer }) => volgnummer !== null);
      for (const rij of regels) {
        const volgende = checkSchakel(keten, rij);
        if ("_tag" in volgende) return yield* Effect.fail(volgende);
        keten = volgende;
        const eerder = verwacht.get(keten.aantal);
        if (eerder !== undefined && eerder !== keten.hash)
          return yield* Effect.fail<AuditGebroken>({ _tag: "AuditGebroken", volgnummer: keten.aantal, breuk: "anker" });
        verwacht.delete(keten.aantal);
      }
      const anker = readAnker({ aantal: rijen[0]?.["anker_aantal"] ?? null, hash: rijen[0]?.["anker_hash"] ?? null });
      onVoortgang?.(keten.aantal, Math.max(keten.aantal, anker?.aantal ?? 0));
      if (regels.length === PAGINA) continue;
      verwacht.delete(0);
      const gebroken = checkEinde(keten, anker) ?? (verwacht.size > 0 ? checkEinde(keten, { aantal: Infinity, hash: "" }) : undefined);
      return yield* gebroken === undefined ? Effect.succeed(keten) : Effect.fail(gebroken);
    }
  });
