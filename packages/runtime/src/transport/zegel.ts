import { gunzipSync, gzipSync } from "node:zlib";

import type { Result } from "@wmo-kit/domain/result";
import { Effect } from "effect";

import type { OpslagMislukt } from "../databank/errors.js";
import type { GeheimGeschonden } from "../geheim/errors.js";
import type { Geheim } from "../geheim/geheim.js";
import type { Kluis } from "../geheim/kluis.js";
import { toOpslagMislukt } from "../geheim/to-opslag-mislukt.js";

/** The key of messages of which the dossier is not known, or that are about many dossiers. No dossier has a name with a colon. */
const ZONDER_DOSSIER = "berichten:verkeer";

/** Sealing of the messages of one tenant, for one job. */
export interface Zegel {
  /** A name that cannot be read back, under which a message or its bytes are found again. */
  readonly naam: (soort: "identificatie" | "hash", waarde: string) => string;
  /** The safe of the dossier a message is about, or else that of the message traffic itself. */
  readonly kluis: (dossier: string | null) => Effect.Effect<Kluis, OpslagMislukt>;
}

export const makeZegel = (geheim: Geheim["Service"], tenant: string): Effect.Effect<Zegel, OpslagMislukt> =>
  Effect.mapBoth(geheim.indexer(tenant), {
    onFailure: toOpslagMislukt,
    onSuccess: (index) => {
      const neem = geheim.kluizen(tenant);
      return {
        naam: (soort, waarde) => index(`bericht-${soort}`, waarde),
        kluis: (dossier) => Effect.mapError(neem(dossier ?? ZONDER_DOSSIER), toOpslagMislukt),
      };
    },
  });

/** Bytes as they are stored: made smaller and sealed for the one place they stand in. */
export const sealInhoud = (kluis: Kluis, plek: string, bytes: Uint8Array): Uint8Array => Buffer.from(kluis.sealBytes(plek, gzipSync(bytes)), "latin1");

/** The bytes that went into `sealInhoud`. */
export const openInhoud = (kluis: Kluis, plek: string, dicht: Uint8Array): Result<Uint8Array, GeheimGeschonden> =>
  kluis.openBytes(plek, Buffer.from(dicht.buffer, dicht.byteOffset, dicht.byteLength).toString("latin1")).map((klein) => new Uint8Array(gunzipSync(klein)));

/** A failed opening as a failure of the store. */
export const liftGeopend = <A>(geopend: Result<A, GeheimGeschonden>): Effect.Effect<A, OpslagMislukt> =>
  geopend.isOk() ? Effect.succeed(geopend.value) : Effect.fail(toOpslagMislukt(geopend.error));

/** Where in the store something of a message stands: what is sealed for one place does not open in another. */
export const uitplek = (naam: string, kolom: "kop" | "inhoud" | "envelop"): string => `bericht_uit/${naam}/${kolom}`;
export const inplek = (id: string, kolom: "kop" | "inhoud" | "origineel"): string => `bericht_in/${id}/${kolom}`;
