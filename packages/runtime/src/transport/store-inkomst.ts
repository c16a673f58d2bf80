import type { Tijdstip } from "@wmo-kit/domain";
import { Effect } from "effect";
import type { SecureRandom } from "effect/crypto";

import { nu } from "../clock/nu.js";
import type { Databank } from "../databank/databank.js";
import type { OpslagMislukt } from "../databank/errors.js";
import { makeUuidV7 } from "../id/uuid-v7.js";
import { claimVolgnummer } from "./claim-volgnummer.js";
import { sha256 } from "./hash.js";
import type { Inkop } from "./kop.js";
import type { GeopendBericht } from "./verpakking.js";
import { inplek, sealInhoud, type Zegel } from "./zegel.js";

/** Something that came in, and what was read in it; null when it cannot be read. */
export interface Vondst {
  readonly bron: string;
  readonly bytes: Uint8Array;
  readonly ontvangen: Tijdstip;
  readonly geopend: GeopendBericht | null;
  readonly bevindingen: readonly string[];
}

/** Where something that came in is stored, and whether it is there for the first time. */
export interface Bewaard {
  readonly id: string;
  readonly nieuw: boolean;
}

const KOLOMMEN = "tenant, id, volgnummer, hash, bron, kop, origineel, soort, inhoud, ontvangen, opgeslagen, stand, bevindingen";

const isGelijk = (links: Uint8Array, rechts: Uint8Array): boolean => Buffer.compare(links, rechts) === 0;

/** Stores what came in, sealed and once: the same bytes again are what is there already. */
export const storeInkomst = (
  db: Databank["Service"],
  zegel: Zegel,
  tenant: string,
  { bron, bytes, ontvangen, geopend, bevindingen }: Vondst,
): Effect.Effect<Bewaard, OpslagMislukt, SecureRandom.SecureRandom> =>
  Effect.gen(function* () {
    const [id, opgeslagen, hash] = [yield* makeUuidV7, yield* nu, zegel.naam("hash", sha256(bytes))];
    return yield* db.transactie((tx) =>
      Effect.gen(function* () {
        const volgnummer = yield* claimVolgnummer(tx, tenant, "in");
        const [eerder] = yield* tx.all("SELECT id FROM bericht_in WHERE tenant = ? AND hash = ?", [tenant, hash]);
        if (eerder !== undefined) {
          yield* tx.run("UPDATE berichtstand SET volgnummer = volgnummer - 1 WHERE tenant = ? AND richting = 'in'", [tenant]);
          return { id: String(eerder["id"]), nieuw: false };
        }
        const kluis = yield* zegel.kluis(null);
        const kop: Inkop = { bron, identificatie: geopend?.identificatie ?? null };
        // What came without an envelope is the message itself, and is not stored twice.
        const inhoud = geopend === null || isGelijk(geopend.inhoud, bytes) ? null : sealInhoud(kluis, inplek(id, "inhoud"), geopend.inhoud);
        yield* tx.run(`INSERT INTO bericht_in (${KOLOMMEN}) VALUES (?, ?, ?, ?, '', ?, ?, ?, ?, ?, ?, ?, ?)`, [
          tenant, id, volgnummer, hash, kluis.seal(inplek(id, "kop"), JSON.stringify(kop)), sealInhoud(kluis, inplek(id, "origineel"), bytes),
          geopend?.soort ?? null, inhoud, ontvangen, opgeslagen, geopend === null ? "afgekeurd" : "ontvangen", JSON.stringify(bevindingen),
        ]);
        return { id, nieuw: true };
      }),
    );
  });
