import { Effect, Layer, Option, Stream } from "effect";

import { Databank } from "../databank/databank.js";
import type { OpenOpslagError } from "../databank/errors.js";
import { isInTransactie } from "../databank/is-in-transactie.js";
import { layerSqlite } from "../databank/sqlite.js";
import { liftResult } from "../lift-result.js";
import { appendTo } from "./append.js";
import { makeBeurten } from "./beurten.js";
import type { AppendConflict, ReeksConflict } from "./errors.js";
import { EventStore } from "./event-store.js";
import { readPage } from "./page.js";
import { groupPerDossier, readDossiers } from "./read-dossiers.js";
import { KOLOMMEN, readRows } from "./read-rows.js";
import { follow } from "./subscribe.js";
import { readVenster } from "./read-venster.js";
import { makeWekkers } from "./wekkers.js";

const withoutNummer = ({ opdracht: _, ...conflict }: ReeksConflict): AppendConflict => conflict;

const makeStore = (db: Databank["Service"]): EventStore["Service"] => {
  const wekkers = makeWekkers();
  const beurt = makeBeurten();
  const appendAlles: EventStore["Service"]["appendAlles"] = (tenant, opdrachten) => {
    const reeks = opdrachten.map((opdracht) => ({ ...opdracht, tenant }));
    const werk = Effect.tap(appendTo(db, tenant, reeks), () => db.naVastleggen(wekkers.wek(tenant)));
    // In a transaction there is nothing to undo by itself: a refused append changed nothing, and a failure of the storage ends the whole.
    return beurt(tenant, Effect.flatMap(isInTransactie, (binnen) => (binnen ? Effect.uninterruptible(werk) : db.transactie(() => werk))));
  };
  return EventStore.of({
    append: (opdracht) =>
      appendAlles(opdracht.tenant, [opdracht]).pipe(
        Effect.map(([plaatsen = []]) => plaatsen),
        Effect.mapError((fout) => (fout._tag === "OpslagMislukt" ? fout : withoutNummer(fout))),
      ),
    appendAlles,
    readDossier: (tenant, dossier) =>
      Effect.flatMap(db.all(`SELECT ${KOLOMMEN} FROM gebeurtenis WHERE tenant = ? AND dossier = ? ORDER BY versie`, [tenant, dossier]), (rijen) =>
        liftResult(readRows(rijen)),
      ),
    readDossiers: (tenant, dossiers) => Effect.map(readDossiers(db, tenant, dossiers), groupPerDossier),
    readVenster: (tenant, dossiers, venster) => readVenster(db, tenant, dossiers, venster),
    readVersie: (tenant, dossier) =>
      Effect.map(db.all("SELECT max(versie) AS versie FROM gebeurtenis WHERE tenant = ? AND dossier = ?", [tenant, dossier]), ([rij]) =>
        Number(rij?.["versie"] ?? 0),
      ),
    readAll: (tenant, { na = 0 } = {}) =>
      Stream.paginate(na, (vorige) =>
        Effect.map(readPage(db, tenant, vorige), (pagina) => [pagina, Option.map(Option.fromUndefinedOr(pagina.at(-1)), ({ positie }) => positie)] as const),
      ),
    subscribe: (tenant, opties) => follow(db, wekkers, tenant, opties),
    readPositie: (tenant) =>
      Effect.map(db.all("SELECT positie FROM tenantstand WHERE tenant = ?", [tenant]), ([rij]) => Number(rij?.["positie"] ?? 0)),
    findSleutel: (tenant, sleutel) =>
      Effect.map(db.all("SELECT dossier FROM sleutel WHERE tenant = ? AND sleutel = ?", [tenant, sleutel]), ([rij]) =>
        Option.map(Option.fromUndefinedOr(rij), (gevonden) => String(gevonden["dossier"])),
      ),
  });
};

/** The event store on whatever databank there is. */
export const layerEventStore: Layer.Layer<EventStore, never, Databank> = Layer.effect(EventStore, Effect.map(Databank, makeStore));

/** The event store in one SQLite file in a data folder, without access to the databank itself. */
export const layerSqliteEventStore = (map: string): Layer.Layer<EventStore, OpenOpslagError> =>
  Layer.provide(layerEventStore, layerSqlite(map));
