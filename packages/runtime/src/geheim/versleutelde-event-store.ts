import { invariant } from "@wmo-kit/domain";
import { ok, type Result } from "@wmo-kit/domain/result";
import { type Array as Arr, Effect, Layer, Stream } from "effect";

import { Schrijfspoor } from "../audit/schrijfspoor.js";
import { Databank } from "../databank/databank.js";
import type { OpslagMislukt } from "../databank/errors.js";
import { isInTransactie } from "../databank/is-in-transactie.js";
import { bundelVan } from "../store/bundel.js";
import { checkOpdracht } from "../store/check-opdracht.js";
import { type AppendOpdracht, EventStore } from "../store/event-store.js";
import type { Gebeurtenis, NieuweGebeurtenis } from "../store/gebeurtenis.js";
import { layerEventStore } from "../store/layer-event-store.js";
import { groupPerDossier } from "../store/read-dossiers.js";
import type { GeheimGeschonden } from "./errors.js";
import { Geheim } from "./geheim.js";
import type { Kluis } from "./kluis.js";
import { toOpslagMislukt } from "./to-opslag-mislukt.js";

/** What a fact reads as after its dossier was destroyed: it still stands in its place, and nobody knows what it said. */
export const VERNIETIGD = "vernietigd";

type Zonder = Omit<AppendOpdracht, "tenant">;

const GEHEEL = [[]] as const;

const sealFeit = (kluis: Kluis, feit: NieuweGebeurtenis): NieuweGebeurtenis => ({
  ...feit,
  gegevens: kluis.sealVelden(feit.id, feit.gegevens, GEHEEL),
});

const openFeit = (kluis: Kluis | undefined, feit: Gebeurtenis): Result<Gebeurtenis, GeheimGeschonden> =>
  kluis === undefined
    ? ok({ ...feit, soort: VERNIETIGD, schemaversie: 1, gegevens: {} })
    : kluis.openVelden(feit.id, feit.gegevens).map((gegevens) => ({ ...feit, gegevens }));

// A page at a time: the keys of all dossiers in it at once, and then no more than a loop. A dossier without a key gets one, and then nothing opens.
const openFeiten = (geheim: Geheim["Service"], tenant: string, feiten: readonly Gebeurtenis[]): Effect.Effect<readonly Gebeurtenis[], OpslagMislukt> =>
  Effect.gen(function* () {
    const dossiers = [...new Set(feiten.map((feit) => feit.dossier))];
    const kluizen = new Map(yield* geheim.bestaande(tenant, dossiers));
    for (const dossier of dossiers) if (!kluizen.has(dossier)) kluizen.set(dossier, yield* geheim.kluis(tenant, dossier).pipe(Effect.catchTag("DossierVernietigd", () => Effect.succeed(undefined))));
    const open: Gebeurtenis[] = [];
    for (const feit of feiten) {
      const geopend = openFeit(kluizen.get(feit.dossier), feit);
      if (geopend.isErr()) return yield* Effect.fail(geopend.error);
      open.push(geopend.value);
    }
    return open;
  }).pipe(Effect.mapError(toOpslagMislukt));

const openPagina = (geheim: Geheim["Service"], tenant: string, pagina: Arr.NonEmptyReadonlyArray<Gebeurtenis>): Effect.Effect<Arr.NonEmptyReadonlyArray<Gebeurtenis>, OpslagMislukt> =>
  Effect.map(openFeiten(geheim, tenant, pagina), ([eerste = pagina[0], ...rest]) => [eerste, ...rest]);

const makeVersleuteld = (databank: Databank["Service"], store: EventStore["Service"], geheim: Geheim["Service"]): EventStore["Service"] => {
  const seal = (tenant: string, opdrachten: readonly Zonder[]): Effect.Effect<readonly Zonder[], OpslagMislukt> =>
    Effect.gen(function* () {
      for (const opdracht of opdrachten) checkOpdracht({ tenant, ...opdracht });
      const kluizen = yield* geheim.groep(tenant, opdrachten.map(({ dossier }) => dossier));
      const index = yield* geheim.indexer(tenant);
      return opdrachten.map(({ gebeurtenissen: [eerste, ...rest], sleutels = [], ...opdracht }): Zonder => {
        const kluis = kluizen.get(opdracht.dossier);
        invariant(kluis !== undefined, "elk dossier van de reeks heeft een kluis");
        const gebeurtenissen = [sealFeit(kluis, eerste), ...rest.map((feit) => sealFeit(kluis, feit))] as const;
        return { ...opdracht, gebeurtenissen, sleutels: sleutels.map((sleutel) => index("sleutel", sleutel)) };
      });
    }).pipe(Effect.mapError(toOpslagMislukt));
  const opened = <E>(tenant: string, feiten: Stream.Stream<Gebeurtenis, E>): Stream.Stream<Gebeurtenis, E | OpslagMislukt> =>
    Stream.mapArrayEffect(feiten, (pagina) => openPagina(geheim, tenant, pagina));
  // Who stored it stands in the audit log from the same moment on. Looked up here: the transaction may be that of somebody else's fiber.
  const leg = <A, E>(tenant: string, werk: Effect.Effect<A, E>): Effect.Effect<A, E | OpslagMislukt> =>
    Effect.flatMap(Schrijfspoor, (spoor) => bundelVan(databank, tenant)(spoor === undefined ? werk : Effect.tap(werk, spoor)));
  // Outside a transaction the key to look up with is fetched once for all.
  const kenIndex = (tenant: string): Effect.Effect<void, OpslagMislukt> =>
    Effect.flatMap(isInTransactie, (binnen) => (binnen ? Effect.void : Effect.asVoid(Effect.mapError(geheim.indexer(tenant), toOpslagMislukt))));
  return EventStore.of({
    // The key is read in the transaction that stores what it sealed: a dossier that is being destroyed takes nothing in any more.
    append: ({ tenant, ...opdracht }) =>
      Effect.andThen(
        kenIndex(tenant),
        leg(tenant, Effect.flatMap(seal(tenant, [opdracht]), ([dicht]) => (invariant(dicht !== undefined, "één opdracht is één opdracht"), store.append({ ...dicht, tenant })))),
      ),
    appendAlles: (tenant, opdrachten) => leg(tenant, Effect.flatMap(seal(tenant, opdrachten), (dicht) => store.appendAlles(tenant, dicht))),
    readDossier: (tenant, dossier) =>
      Effect.flatMap(store.readDossier(tenant, dossier), (feiten) => openFeiten(geheim, tenant, feiten)),
    readDossiers: (tenant, dossiers) =>
      Effect.map(
        Effect.flatMap(store.readDossiers(tenant, dossiers), (perDossier) => openFeiten(geheim, tenant, [...perDossier.values()].flat())),
        groupPerDossier,
      ),
    readAll: (tenant, options) => opened(tenant, store.readAll(tenant, options)),
    subscribe: (tenant, options) => opened(tenant, store.subscribe(tenant, options)),
    readVenster: (tenant, dossiers, venster) => Effect.flatMap(store.readVenster(tenant, dossiers, venster), (feiten) => openFeiten(geheim, tenant, feiten)),
    readVersie: store.readVersie,
    readPositie: store.readPositie,
    findSleutel: (tenant, sleutel) =>
      Effect.flatMap(Effect.mapError(geheim.indexer(tenant), toOpslagMislukt), (index) => store.findSleutel(tenant, index("sleutel", sleutel))),
  });
};

/**
 * The event store with all data of facts encrypted, per dossier, and with keys that cannot be read back: a Bsn may stand in both.
 * Readable in the database stay: tenant, dossier, kind, moment and account of each fact.
 * A fact of a destroyed dossier reads as kind `vernietigd` without data, so that positions stay without gaps.
 */
export const layerVersleuteldeEventStore: Layer.Layer<EventStore, never, Databank | Geheim> = Layer.effect(
  EventStore,
  Effect.gen(function* () {
    return makeVersleuteld(yield* Databank, yield* EventStore, yield* Geheim);
  }),
).pipe(Layer.provide(layerEventStore));
