import { makeStoreMetUitbak } from "@wmo-kit/kit/verkeer";
import { type Berichtenverkeer, type Databank, EventStore } from "@wmo-kit/runtime";
import { Effect, Layer } from "effect";

import { toUitbericht } from "./to-uitbericht.js";
import { Verzendwijze } from "./verzendwijze.js";

/**
 * The event store of which every message that a fact asks for stands ready to go the moment the fact is there.
 *
 * @source systems.md 6.1, 6.2
 */
export const layerStoreMetUitbak: Layer.Layer<EventStore, never, EventStore | Databank | Berichtenverkeer | Verzendwijze> = Layer.effect(
  EventStore,
  Effect.flatMap(Verzendwijze, ({ vanzelf }) => makeStoreMetUitbak((tenant, dossier, feit) => toUitbericht(tenant, dossier, feit, !vanzelf))),
);
