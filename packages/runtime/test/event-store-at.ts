import { Layer, Redacted } from "effect";

import type { OpenOpslagError } from "../src/databank/errors.js";
import { layerPostgres } from "../src/databank/postgres.js";
import { layerSqlite } from "../src/databank/sqlite.js";
import type { EventStore } from "../src/store/event-store.js";
import { layerEventStore } from "../src/store/layer-event-store.js";

/** The event store at a place: the address of a server, or else a data folder. */
export const layerEventStoreAt = (plaats: string): Layer.Layer<EventStore, OpenOpslagError> =>
  Layer.provide(layerEventStore, plaats.startsWith("postgresql:") ? layerPostgres(Redacted.make(plaats)) : layerSqlite(plaats));
