import { createHash } from "node:crypto";
import { open } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";

import { Effect } from "effect";

import type { Rij, Transactie, Waarde } from "../../databank/databank.js";
import type { OpslagMislukt } from "../../databank/errors.js";
import { attemptDisk } from "../disk.js";
import type { Kopiebestand } from "./manifest.js";
import type { Tabelvorm } from "./read-vorm.js";
import { encodeRij } from "./rij-codec.js";

const pack = promisify(gzip);

/** Most rows read at once, and the size at which a page is big enough. @unit rows, bytes */
const MAX_RIJEN = 1000;
const RUIM = 1024 * 1024;

// Rows can be a few bytes or a whole message: the next page follows the size of this one.
const nextLimit = (limiet: number, bytes: number): number =>
  bytes > 4 * RUIM ? Math.max(1, Math.floor(limiet / 4)) : bytes < RUIM ? Math.min(MAX_RIJEN, limiet * 2) : limiet;

const selectAfter = ({ tabel, kolommen, sleutel }: Tabelvorm, na: readonly Waarde[] | undefined): string => {
  const verder = na === undefined ? "" : ` AND (${sleutel.join(", ")}) > (${sleutel.map(() => "?").join(", ")})`;
  const orde = sleutel.length === 0 ? "" : ` ORDER BY ${sleutel.join(", ")}`;
  return `SELECT ${kolommen.join(", ")} FROM ${tabel} WHERE tenant = ?${verder}${orde} LIMIT ?`;
};

const keyOf = (vorm: Tabelvorm, rij: Rij | undefined): readonly Waarde[] => vorm.sleutel.map((kolom) => rij?.[kolom] ?? null);

/** One table of one tenant. */
export interface Deel {
  readonly vorm: Tabelvorm;
  readonly tenant: string;
  readonly bestand: string;
}

/**
 * Writes the rows of one tenant in one table as compressed lines of JSON, a page at a time.
 * Each page is compressed by itself; one after the other they are one gzip file.
 *
 * @source RFC 1952, 2.2 (a file of several members)
 */
export const writeBestand = (
  db: Pick<Transactie, "all">,
  map: string,
  { vorm, tenant, bestand }: Deel,
  onRijen: (aantal: number) => void,
): Effect.Effect<Kopiebestand, OpslagMislukt> =>
  Effect.scoped(
    Effect.gen(function* () {
      const file = yield* Effect.acquireRelease(
        attemptDisk(() => open(join(map, bestand), "w", 0o600)),
        (eigen) => Effect.ignore(attemptDisk(() => eigen.close())),
      );
      const hash = createHash("sha256");
      let [rijen, bytes] = [0, 0];
      let na: readonly Waarde[] | undefined;
      for (let limiet = 16, aantal = limiet; aantal === limiet; ) {
        const pagina = yield* db.all(selectAfter(vorm, na), [tenant, ...(na ?? []), limiet]);
        const tekst = pagina.map((rij) => `${encodeRij(vorm.kolommen, rij)}\n`).join("");
        const deel = yield* attemptDisk(() => pack(tekst));
        yield* attemptDisk(() => file.writeFile(deel));
        hash.update(deel);
        [rijen, bytes] = [rijen + pagina.length, bytes + deel.length];
        na = keyOf(vorm, pagina.at(-1));
        onRijen(pagina.length);
        if (pagina.length < limiet || vorm.sleutel.length === 0) break;
        limiet = nextLimit(limiet, tekst.length);
        aantal = limiet;
      }
      yield* attemptDisk(() => file.sync());
      return { bestand, tenant, tabel: vorm.tabel, rijen, bytes, sha256: hash.digest("hex") };
    }),
  );
