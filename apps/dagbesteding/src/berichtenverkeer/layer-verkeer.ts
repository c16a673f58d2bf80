import { mkdirSync } from "node:fs";

import { makeIwmoVerpakking } from "@wmo-kit/kit/koppelingen";
import { type Berichtadapter, layerBerichtenverkeer, makeHttpadapter, makeMapadapter, type Mapinstelling, opslagMislukt } from "@wmo-kit/runtime";
import { Effect, Layer } from "effect";
import { FetchHttpClient } from "effect/http";

import { Instelling } from "../services/instelling.js";
import { type Berichtendienst, type Berichtenmappen, readDienst, readEnvelop, readMappen } from "./instelling-van-verkeer.js";

const openDienst = ({ basis, toegang }: Berichtendienst): Effect.Effect<Berichtadapter> =>
  makeHttpadapter({ basis, ...(toegang === undefined ? {} : { toegang }) }).pipe(Effect.provide(FetchHttpClient.layer));

// What lies in the folders is not encrypted: the network reads and writes it. What was taken in is removed, because it is stored sealed.
const openMappen = (mappen: Berichtenmappen, rust: Pick<Mapinstelling, "rustMs">) =>
  Effect.as(
    Effect.try({
      try: () => [mappen.in, mappen.uit].forEach((pad) => mkdirSync(pad, { recursive: true, mode: 0o700 })),
      catch: () => opslagMislukt("onbekend", "BERICHTENMAP"),
    }),
    makeMapadapter({ ...mappen, ...rust, wis: true }),
  );

/** Message traffic over the service that the settings name, or else through two folders; bare or in an envelope. */
export const layerVerkeer = (map: string, rust: Pick<Mapinstelling, "rustMs"> = {}) =>
  Layer.unwrap(
    Effect.gen(function* () {
      const { agbCode } = yield* Instelling;
      const dienst = yield* readDienst;
      const adapter = dienst === undefined ? yield* openMappen(yield* readMappen(map), rust) : yield* openDienst(dienst);
      return layerBerichtenverkeer({ adapterVoor: () => adapter, verpakking: makeIwmoVerpakking(yield* readEnvelop(agbCode)) });
    }),
  );
