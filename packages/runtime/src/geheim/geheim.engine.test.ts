import { Layer } from "effect";

import { emptyPostgres } from "../../test/empty-postgres.js";
import { eventStoreContract } from "../../test/event-store-contract.js";
import { geheimContract, layerGeheimProef } from "../../test/geheim-contract.js";
import { layerVersleuteldeEventStore } from "./versleutelde-event-store.js";

geheimContract("PostgreSQL", emptyPostgres);

eventStoreContract("PostgreSQL, versleuteld", () =>
  layerVersleuteldeEventStore.pipe(Layer.provide(layerGeheimProef()), Layer.provide(emptyPostgres())),
);
