import { makeIwmoVerpakking } from "@wmo-kit/kit/koppelingen";
import { type Berichtadapter, layerBerichtenverkeer, verkeerMislukt } from "@wmo-kit/runtime";
import { Effect } from "effect";

const GEEN_NET = Effect.fail(verkeerMislukt("onbereikbaar"));

const zonderNet: Berichtadapter = {
  stage: () => GEEN_NET,
  deliver: () => GEEN_NET,
  discard: () => Effect.void,
  listOud: () => Effect.succeed([]),
  list: Effect.succeed([]),
};

/** Message traffic of a kit inside another program: kept here, carried by the transport of that program. */
export const layerVerkeerVanGastheer = layerBerichtenverkeer({ adapterVoor: () => zonderNet, verpakking: makeIwmoVerpakking() });
