import type { Tijdstip } from "@wmo-kit/domain";
import { Effect } from "effect";
import type { SecureRandom } from "effect/crypto";

import { nu } from "../clock/nu.js";
import type { Databank } from "../databank/databank.js";
import type { OpslagMislukt } from "../databank/errors.js";
import { makeUuidV7 } from "../id/uuid-v7.js";
import type { Berichtadapter, Inkomst } from "./berichtadapter.js";
import { claimVolgnummer } from "./claim-volgnummer.js";
import type { VerkeerMislukt } from "./errors.js";
import { sha256 } from "./hash.js";
import type { GeopendBericht, Verpakking } from "./verpakking.js";

type Db = Databank["Service"];

/** What became of everything that was waiting. */
export interface Ontvangstverslag {
  /** Ids of what was stored for the first time. */
  readonly nieuw: readonly string[];
  /** Names of what was stored before, byte for byte. */
  readonly dubbel: readonly string[];
  /** Names of what cannot be read. */
  readonly afgekeurd: readonly string[];
  /** Names of what is left for a next time: still being written, or the network failed. */
  readonly gelaten: readonly string[];
}

const KOLOMMEN = "tenant, id, volgnummer, hash, bron, origineel, soort, identificatie, inhoud, ontvangen, opgeslagen, stand, bevindingen";

interface Vondst {
  readonly bron: string;
  readonly bytes: Uint8Array;
  readonly ontvangen: Tijdstip;
  readonly geopend: GeopendBericht | null;
  readonly bevindingen: readonly string[];
}

/** Stores what came in, once: null when the same bytes are there already. */
const store = (db: Db, tenant: string, { bron, bytes, ontvangen, geopend, bevindingen }: Vondst): Effect.Effect<string | null, OpslagMislukt, SecureRandom.SecureRandom> =>
  Effect.gen(function* () {
    const [id, opgeslagen, hash] = [yield* makeUuidV7, yield* nu, sha256(bytes)];
    return yield* db.transactie((tx) =>
      Effect.gen(function* () {
        const volgnummer = yield* claimVolgnummer(tx, tenant, "in");
        const eerder = yield* tx.all("SELECT id FROM bericht_in WHERE tenant = ? AND hash = ?", [tenant, hash]);
        if (eerder.length > 0) {
          yield* tx.run("UPDATE berichtstand SET volgnummer = volgnummer - 1 WHERE tenant = ? AND richting = 'in'", [tenant]);
          return null;
        }
        const { soort = null, identificatie = null, inhoud = null } = geopend ?? {};
        const stand = geopend === null ? "afgekeurd" : "ontvangen";
        yield* tx.run(`INSERT INTO bericht_in (${KOLOMMEN}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`, [
          tenant, id, volgnummer, hash, bron, bytes, soort, identificatie, inhoud, ontvangen, opgeslagen, stand, JSON.stringify(bevindingen),
        ]);
        return id;
      }),
    );
  });

const receiveEen = (db: Db, { open }: Verpakking, tenant: string, inkomst: Inkomst) =>
  Effect.gen(function* () {
    const gelezen = yield* inkomst.read;
    if (gelezen === null) return { hoe: "gelaten", naam: inkomst.naam } as const;
    const geopend = open(gelezen.bytes);
    // What cannot be read may be half of a file that is still on its way.
    if (geopend.isErr() && !gelezen.rijp) return { hoe: "gelaten", naam: inkomst.naam } as const;
    const bevindingen = geopend.isErr() ? geopend.error.bevindingen : [];
    const id = yield* store(db, tenant, { bron: inkomst.naam, ...gelezen, geopend: geopend.unwrapOr(null), bevindingen });
    yield* geopend.isErr() ? inkomst.reject(bevindingen) : inkomst.settle;
    if (geopend.isErr()) return { hoe: "afgekeurd", naam: inkomst.naam } as const;
    return id === null ? ({ hoe: "dubbel", naam: inkomst.naam } as const) : ({ hoe: "nieuw", naam: id } as const);
  }).pipe(Effect.catchTag("VerkeerMislukt", () => Effect.succeed({ hoe: "gelaten", naam: inkomst.naam } as const)));

/**
 * Picks up everything that waits: each thing is stored with its exact bytes and its receipt instant in one transaction,
 * and only then taken away. What was stored before is not stored again. Safe to run in several processes, and to run again after a crash.
 *
 * @source systems.md 6.1
 */
export const receiveBerichten = (
  db: Db,
  adapter: Berichtadapter,
  verpakking: Verpakking,
  tenant: string,
): Effect.Effect<Ontvangstverslag, VerkeerMislukt | OpslagMislukt, SecureRandom.SecureRandom> =>
  Effect.gen(function* () {
    const verslag = { nieuw: [] as string[], dubbel: [] as string[], afgekeurd: [] as string[], gelaten: [] as string[] };
    for (const inkomst of yield* adapter.list) {
      const { hoe, naam } = yield* receiveEen(db, verpakking, tenant, inkomst);
      verslag[hoe].push(naam);
    }
    return verslag;
  });
