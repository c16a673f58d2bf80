import type { DatabaseSync } from "node:sqlite";

import { Effect, Layer, Option, Stream } from "effect";

import { liftResult } from "../lift-result.js";
import type { OpenOpslagError, OpslagMislukt } from "./errors.js";
import { EventStore } from "./event-store.js";
import type { Gebeurtenis } from "./gebeurtenis.js";
import { appendTo } from "./sqlite/append.js";
import { attempt } from "./sqlite/failure.js";
import { openDatabase } from "./sqlite/open.js";
import { readPage } from "./sqlite/page.js";
import { readRows } from "./sqlite/read-rows.js";
import { retryLocked } from "./sqlite/retry-locked.js";
import { prepareStatements } from "./sqlite/statements.js";

const read = (query: () => Parameters<typeof readRows>[0]): Effect.Effect<readonly Gebeurtenis[], OpslagMislukt> =>
  Effect.flatMap(retryLocked(attempt(query)), (rijen) => liftResult(readRows(rijen)));

const makeStore = (db: DatabaseSync): EventStore["Service"] => {
  const statements = prepareStatements(db);
  return EventStore.of({
    append: (opdracht) => retryLocked(Effect.flatMap(attempt(() => appendTo(db, statements, opdracht)), liftResult)),
    readDossier: (tenant, dossier) => read(() => statements.dossier.all(tenant, dossier)),
    readAll: (tenant, { na = 0 } = {}) =>
      Stream.paginate(na, (vorige) =>
        Effect.map(
          read(() => readPage(statements, tenant, vorige)),
          (pagina) => [pagina, Option.map(Option.fromUndefinedOr(pagina.at(-1)), ({ positie }) => positie)] as const,
        ),
      ),
    findSleutel: (tenant, sleutel) =>
      Effect.map(retryLocked(attempt(() => statements.holderOfSleutel.get(tenant, sleutel)?.["dossier"])), (dossier) =>
        typeof dossier === "string" ? Option.some(dossier) : Option.none(),
      ),
  });
};

/** The event store in one SQLite file in a data folder. Several processes may use the same folder at once. */
export const layerSqliteEventStore = (map: string): Layer.Layer<EventStore, OpenOpslagError> =>
  Layer.effect(
    EventStore,
    Effect.flatMap(openDatabase(map), (db) => attempt(() => makeStore(db))),
  );
