import { layerSecureRandom, layerSqliteEventStore } from "@wmo-kit/runtime";
import { Layer } from "effect";

import { layerDossierkast } from "./adapters/dossierkast-live.js";
import { layerInstelling } from "./config/settings.js";

/** Everything the programs of the kit need, on the data in a folder. */
export const layerKit = (map: string) =>
  layerDossierkast.pipe(
    Layer.provide(layerSqliteEventStore(map)),
    Layer.provideMerge(layerInstelling),
    Layer.provideMerge(layerSecureRandom),
  );
