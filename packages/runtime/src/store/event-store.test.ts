import { Layer } from "effect";

import { emptySqlite } from "../../test/empty-databank.js";
import { eventStoreContract } from "../../test/event-store-contract.js";
import { eventStoreVolgContract } from "../../test/event-store-volg-contract.js";
import { layerEventStore } from "./layer-event-store.js";

eventStoreContract("SQLite", () => Layer.provide(layerEventStore, emptySqlite()));
eventStoreVolgContract("SQLite", emptySqlite);
