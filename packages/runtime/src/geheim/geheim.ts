import { Context, Effect, Layer, Redacted } from "effect";

import { Databank } from "../databank/databank.js";
import type { OpslagMislukt } from "../databank/errors.js";
import { isInTransactie } from "../databank/is-in-transactie.js";
import { liftResult } from "../lift-result.js";
import { blindeIndex } from "./blinde-index.js";
import type { GeheimError, GeheimGeschonden, SleutelOntbreekt, SleutelringError } from "./errors.js";
import { type Kluis, makeKluis } from "./kluis.js";
import { parseSleutelring } from "./parse-sleutelring.js";
import { rotateSleutels } from "./rotate-sleutels.js";
import type { Sleutel, Sleutelring } from "./sleutel.js";
import { hasSleutelbestand, makeSleutelbestand, readSleutelbestand } from "./sleutelbestand.js";
import { listNodigeSleutels, readSleutels, takeSleutel, takeSleutels } from "./sleutelkast.js";

type Neem = (dossier: string) => Effect.Effect<Kluis, GeheimError | OpslagMislukt>;

/**
 * Encryption of personal data at rest: each dossier has a key of its own, wrapped by a main key outside the database.
 * Destroying the key of a dossier makes everything sealed with it unreadable, also in copies of the database.
 *
 * @source Wmo 2015 art. 5.2.9 (Bsn), 5.3.4 and 5.3.5 (destruction); AVG art. 32 lid 1 sub a
 */
export class Geheim extends Context.Service<
  Geheim,
  {
    /** The safe of a dossier; a dossier without one gets it now. Refused when its data were destroyed. */
    readonly kluis: (tenant: string, dossier: string) => Effect.Effect<Kluis, GeheimError | OpslagMislukt>;
    /** For one job over many dossiers: the same, but each key is fetched once. Make a new one for each job. */
    readonly kluizen: (tenant: string) => Neem;
    /** The safes of dossiers, fetched and made as a group. Refused when the data of one of them were destroyed. */
    readonly groep: (tenant: string, dossiers: readonly string[]) => Effect.Effect<ReadonlyMap<string, Kluis>, GeheimError | OpslagMislukt>;
    /** The safes of dossiers that have one, fetched as a group; undefined where the data were destroyed. Makes no safe. */
    readonly bestaande: (tenant: string, dossiers: readonly string[]) => Effect.Effect<ReadonlyMap<string, Kluis | undefined>, GeheimError | OpslagMislukt>;
    /** Whether the data of a dossier were destroyed; makes no safe for a dossier without one. */
    readonly isVernietigd: (tenant: string, dossier: string) => Effect.Effect<boolean, OpslagMislukt>;
    /** Gives values, such as a Bsn, a name under which they are found again without being stored; the same for the whole tenant. */
    readonly indexer: (tenant: string) => Effect.Effect<(soort: string, waarde: string) => string, GeheimError | OpslagMislukt>;
    /** Wraps every key with the newest main key; answers how many. */
    readonly rotate: (
      onVoortgang?: (klaar: number, totaal: number) => void,
    ) => Effect.Effect<number, SleutelOntbreekt | GeheimGeschonden | OpslagMislukt>;
    /** Ids of the main keys in use, to tell which printed key belongs to these data. */
    readonly nodigeSleutels: Effect.Effect<readonly string[], OpslagMislukt>;
  }
>()("@wmo-kit/runtime/geheim/Geheim") {}

/** Most safes that one job keeps open. */
const MAX_BEWAARD = 5000;

const makeGeheim = (databank: Databank["Service"], ring: Sleutelring): Geheim["Service"] => {
  const kluis = (tenant: string, dossier: string): Effect.Effect<Kluis, GeheimError | OpslagMislukt> =>
    Effect.map(takeSleutel(databank, ring, { tenant, soort: "dossier", naam: dossier }), (sleutel) => makeKluis(sleutel, tenant, dossier));
  const indexsleutels = new Map<string, Sleutel>();
  return Geheim.of({
    kluis,
    kluizen: (tenant) => {
      const bewaard = new Map<string, Kluis>();
      return (dossier) => {
        const eerder = bewaard.get(dossier);
        if (eerder !== undefined) return Effect.succeed(eerder);
        return Effect.gen(function* () {
          const nieuw = yield* kluis(tenant, dossier);
          if (bewaard.size >= MAX_BEWAARD) bewaard.clear();
          // A key that was made in a transaction is gone when that is undone: sealing with it again would lose what it seals.
          if (!(yield* isInTransactie)) bewaard.set(dossier, nieuw);
          return nieuw;
        });
      };
    },
    groep: (tenant, dossiers) =>
      Effect.map(takeSleutels(databank, ring, tenant, dossiers), (sleutels) => new Map([...sleutels].map(([dossier, sleutel]) => [dossier, makeKluis(sleutel, tenant, dossier)] as const))),
    bestaande: (tenant, dossiers) =>
      Effect.map(readSleutels(databank, ring, tenant, dossiers), (sleutels) => new Map([...sleutels].map(([dossier, sleutel]) => [dossier, sleutel === undefined ? undefined : makeKluis(sleutel, tenant, dossier)] as const))),
    isVernietigd: (tenant, dossier) =>
      Effect.map(databank.all("SELECT 1 AS weg FROM geheimsleutel WHERE tenant = ? AND soort = 'dossier' AND naam = ? AND omhuld IS NULL", [tenant, dossier]), (rijen) => rijen.length > 0),
    indexer: (tenant) =>
      Effect.gen(function* () {
        const sleutel = indexsleutels.get(tenant) ?? (yield* takeSleutel(databank, ring, { tenant, soort: "index", naam: "v1" }));
        // It never changes and is never destroyed. One that was made in a transaction may be undone with it, and is not kept.
        if (!(yield* isInTransactie)) indexsleutels.set(tenant, sleutel);
        return (soort: string, waarde: string) => blindeIndex(sleutel, soort, waarde);
      }),
    rotate: (onVoortgang) => rotateSleutels(databank, ring, onVoortgang),
    nodigeSleutels: listNodigeSleutels(databank),
  });
};

/** Where the main keys come from: the environment (`WMO_KIT_SLEUTEL`), or else a key file in the data folder of this machine. */
export interface Sleutelbron {
  readonly omgeving?: Redacted.Redacted<string>;
  readonly map?: string;
}

type OpenGeheimError = SleutelringError | SleutelOntbreekt | OpslagMislukt;

const GEEN_SLEUTEL: SleutelringError = { _tag: "SleutelOngeldig", plek: "omgeving", nummer: 0 };

const loadSleutelring = ({ omgeving, map }: Sleutelbron, nodig: readonly string[]): Effect.Effect<Sleutelring, OpenGeheimError> =>
  Effect.gen(function* () {
    if (omgeving !== undefined) return yield* liftResult(parseSleutelring(Redacted.value(omgeving), "omgeving"));
    if (map === undefined) return yield* Effect.fail(GEEN_SLEUTEL);
    if (yield* hasSleutelbestand(map)) return yield* readSleutelbestand(map);
    // A new key would not open what is there already: then the file was lost, and making one would hide that.
    if (nodig.length > 0) return yield* Effect.fail<OpenGeheimError>({ _tag: "SleutelOngeldig", plek: "bestand", nummer: 0 });
    return yield* makeSleutelbestand(map);
  });

/** Encryption on a databank. Refuses to start when a main key is missing, so that nothing is sealed with a key the rest does not have. */
export const layerGeheim = (bron: Sleutelbron): Layer.Layer<Geheim, OpenGeheimError, Databank> =>
  Layer.effect(
    Geheim,
    Effect.gen(function* () {
      const databank = yield* Databank;
      const nodig = yield* listNodigeSleutels(databank);
      const ring = yield* loadSleutelring(bron, nodig);
      const ontbreekt = nodig.find((id) => !ring.some((sleutel) => sleutel.id === id));
      if (ontbreekt !== undefined) return yield* Effect.fail<OpenGeheimError>({ _tag: "SleutelOntbreekt", sleutel: ontbreekt });
      return makeGeheim(databank, ring);
    }),
  );
