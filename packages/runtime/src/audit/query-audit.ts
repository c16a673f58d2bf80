import type { Tijdstip } from "@wmo-kit/domain";
import { Effect } from "effect";

import type { Databank, Waarde } from "../databank/databank.js";
import { opslagMislukt, type OpslagMislukt } from "../databank/errors.js";
import type { Auditregel } from "./auditregel.js";
import { readRegel } from "./read-regel.js";
import { toSorteerbaar } from "./sorteerbaar.js";
import { AUDITKOLOMMEN } from "./write-regels.js";

/** Most lines in one page. */
const MAX_PAGINA = 500;
const GEWONE_PAGINA = 100;

/** Which lines to show. `dossier` alone answers the resident: who looked into my file, and when. */
export interface Auditvraag {
  readonly tenant: string;
  readonly dossier?: string;
  readonly account?: string;
  /** From this moment. */
  readonly vanaf?: Tijdstip;
  /** Up to, not including, this moment. */
  readonly tot?: Tijdstip;
  /** `volgende` of the page before. */
  readonly voor?: number;
  readonly aantal?: number;
}

/** A page of lines, newest first; `volgende` is null on the last page. */
export interface Auditpagina {
  readonly regels: readonly Auditregel[];
  readonly volgende: number | null;
}

type Voorwaarde = readonly [string, Waarde | undefined];

const voorwaardenVan = ({ tenant, dossier, account, vanaf, tot, voor }: Auditvraag): readonly Voorwaarde[] => [
  ["tenant = ?", tenant],
  ["dossier = ?", dossier],
  ["account = ?", account],
  ["tijdstip >= ?", vanaf === undefined ? undefined : toSorteerbaar(vanaf)],
  ["tijdstip < ?", tot === undefined ? undefined : toSorteerbaar(tot)],
  ["volgnummer < ?", voor],
];

/** Reads a page of the log, newest first. */
export const queryAudit = (databank: Databank["Service"], vraag: Auditvraag): Effect.Effect<Auditpagina, OpslagMislukt> =>
  Effect.gen(function* () {
    const aantal = Math.min(Math.max(1, Math.trunc(vraag.aantal ?? GEWONE_PAGINA)), MAX_PAGINA);
    const gegeven = voorwaardenVan(vraag).flatMap(([sql, waarde]) => (waarde === undefined ? [] : [{ sql, waarde }]));
    const rijen = yield* databank.all(
      `SELECT ${AUDITKOLOMMEN.join(", ")} FROM audit WHERE ${gegeven.map(({ sql }) => sql).join(" AND ")} ORDER BY volgnummer DESC LIMIT ?`,
      [...gegeven.map(({ waarde }) => waarde), aantal + 1],
    );
    const regels = rijen.slice(0, aantal).map(readRegel);
    if (!regels.every((regel) => regel !== undefined)) return yield* Effect.fail(opslagMislukt("beschadigd", "AUDITREGEL"));
    return { regels, volgende: rijen.length > aantal ? (regels.at(-1)?.volgnummer ?? null) : null };
  });
