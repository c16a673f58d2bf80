import { Effect } from "effect";
import type { SecureRandom } from "effect/crypto";

import type { Databank } from "../databank/databank.js";
import type { OpslagMislukt } from "../databank/errors.js";
import type { Berichtadapter, Inkomst } from "./berichtadapter.js";
import type { VerkeerMislukt } from "./errors.js";
import { storeInkomst } from "./store-inkomst.js";
import type { Verpakking } from "./verpakking.js";
import type { Zegel } from "./zegel.js";

/** Where a round stores what it finds: databank, sealing and packing. */
export interface Ontvangplek {
  readonly databank: Databank["Service"];
  readonly zegel: Zegel;
  readonly verpakking: Verpakking;
}

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

const receiveEen = ({ databank, zegel, verpakking: { open } }: Ontvangplek, tenant: string, inkomst: Inkomst) =>
  Effect.gen(function* () {
    const gelezen = yield* inkomst.read;
    if (gelezen === null) return { hoe: "gelaten", naam: inkomst.naam } as const;
    const geopend = open(gelezen.bytes);
    // What cannot be read may be half of a file that is still on its way.
    if (geopend.isErr() && !gelezen.rijp) return { hoe: "gelaten", naam: inkomst.naam } as const;
    const bevindingen = geopend.isErr() ? geopend.error.bevindingen : [];
    const { bytes, ontvangen } = gelezen;
    const { id, nieuw } = yield* storeInkomst(databank, zegel, tenant, { bron: inkomst.naam, bytes, ontvangen, geopend: geopend.unwrapOr(null), bevindingen });
    yield* geopend.isErr() ? inkomst.reject(bevindingen) : inkomst.settle;
    if (geopend.isErr()) return { hoe: "afgekeurd", naam: inkomst.naam } as const;
    return nieuw ? ({ hoe: "nieuw", naam: id } as const) : ({ hoe: "dubbel", naam: inkomst.naam } as const);
  }).pipe(Effect.catchTag("VerkeerMislukt", () => Effect.succeed({ hoe: "gelaten", naam: inkomst.naam } as const)));

/**
 * Picks up everything that waits: each thing is stored with its exact bytes and its receipt instant in one transaction,
 * and only then taken away. What was stored before is not stored again. Safe to run in several processes, and to run again after a crash.
 *
 * @source systems.md 6.1
 */
export const receiveBerichten = (
  plek: Ontvangplek,
  adapter: Berichtadapter,
  tenant: string,
): Effect.Effect<Ontvangstverslag, VerkeerMislukt | OpslagMislukt, SecureRandom.SecureRandom> =>
  Effect.gen(function* () {
    const verslag = { nieuw: [] as string[], dubbel: [] as string[], afgekeurd: [] as string[], gelaten: [] as string[] };
    for (const inkomst of yield* adapter.list) {
      const { hoe, naam } = yield* receiveEen(plek, tenant, inkomst);
      verslag[hoe].push(naam);
    }
    return verslag;
  });
