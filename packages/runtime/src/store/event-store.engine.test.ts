import { Layer } from "effect";

import { emptyPostgres } from "../../test/empty-postgres.js";
import { eventStoreContract } from "../../test/event-store-contract.js";
import { eventStoreVolgContract } from "../../test/event-store-volg-contract.js";
import { layerEventStore } from "./layer-event-store.js";

eventStoreContract("PostgreSQL", () => Layer.provide(layerEventStore, emptyPostgres()));
eventStoreVolgContract("PostgreSQL", emptyPostgres);
