import { Layer } from "effect";

import { emptySqlite } from "../../test/empty-databank.js";
import { eventStoreContract } from "../../test/event-store-contract.js";
import { geheimContract, layerGeheimProef } from "../../test/geheim-contract.js";
import { layerVersleuteldeEventStore } from "./versleutelde-event-store.js";

geheimContract("SQLite", emptySqlite);

eventStoreContract("SQLite, versleuteld", () =>
  layerVersleuteldeEventStore.pipe(Layer.provide(layerGeheimProef()), Layer.provide(emptySqlite())),
);
