import { Effect, Layer, ManagedRuntime } from "effect";
import { FetchHttpClient } from "effect/http";
import { onTestFinished } from "vitest";

import { Databank } from "../../src/databank/databank.js";
import { layerSecureRandom } from "../../src/id/uuid-v7.js";
import type { Berichtadapter } from "../../src/transport/berichtadapter.js";
import { Berichtenverkeer } from "../../src/transport/berichtenverkeer.js";
import { makeHttpadapter } from "../../src/transport/http/httpadapter.js";
import type { Httpinstelling } from "../../src/transport/http/verzoek.js";
import { layerBerichtenverkeer } from "../../src/transport/layer-berichtenverkeer.js";
import { layerGeheimProef } from "../geheim-contract.js";
import { proefverpakking } from "./proefverpakking.js";

/** The same in every process of a test. */
export const PROEFSLEUTEL = Buffer.alloc(32, 7).toString("base64");

/** Message traffic that runs, with its databank. */
export interface Verkeer {
  readonly verkeer: Berichtenverkeer["Service"];
  readonly db: Databank["Service"];
}

/** Opens message traffic over an adapter on a databank, for one test. */
export const openVerkeer = async (
  databank: Layer.Layer<Databank, unknown>,
  adapterVoor: (tenant: string) => Berichtadapter,
  metEnvelop = false,
): Promise<Verkeer> => {
  const laag = layerBerichtenverkeer({ adapterVoor, verpakking: proefverpakking(metEnvelop) }).pipe(
    Layer.provide(layerGeheimProef(PROEFSLEUTEL)),
    Layer.provideMerge(Layer.merge(databank, layerSecureRandom)),
  );
  const runtime = ManagedRuntime.make(laag);
  onTestFinished(() => runtime.dispose());
  return runtime.runPromise(Effect.all({ verkeer: Berichtenverkeer, db: Databank }));
};

/** An HTTP adapter that waits little. */
export const openHttpadapter = (instelling: Httpinstelling): Promise<Berichtadapter> =>
  Effect.runPromise(Effect.provide(makeHttpadapter({ tijdslimietMs: 250, ...instelling }), FetchHttpClient.layer));
