import { Effect, Layer } from "effect";
import { SecureRandom } from "effect/crypto";

import { Databank } from "../databank/databank.js";
import { Geheim } from "../geheim/geheim.js";
import { liftResult } from "../lift-result.js";
import type { Berichtadapter } from "./berichtadapter.js";
import { Berichtenverkeer } from "./berichtenverkeer.js";
import { makeInbak } from "./make-inbak.js";
import { makeUitbak } from "./make-uitbak.js";
import { offerBerichten } from "./offer-berichten.js";
import { receiveBerichten } from "./receive-berichten.js";
import type { Verpakking } from "./verpakking.js";
import { makeZegel } from "./zegel.js";
import { findZonderRetour } from "./zonder-retour.js";

/** How the messages of an app travel. */
export interface Verkeersinstelling {
  /** The way of a tenant: each has its own folders or account. */
  readonly adapterVoor: (tenant: string) => Berichtadapter;
  readonly verpakking: Verpakking;
}

const make = ({ adapterVoor, verpakking }: Verkeersinstelling) =>
  Effect.gen(function* () {
    const [databank, geheim, random] = [yield* Databank, yield* Geheim, yield* SecureRandom.SecureRandom];
    const uitbak = makeUitbak(databank, geheim, random, verpakking);
    return Berichtenverkeer.of({
      ...uitbak,
      ...makeInbak(databank, geheim, random, verpakking),
      offer: (tenant) => Effect.flatMap(makeZegel(geheim, tenant), (zegel) => offerBerichten({ databank, zegel }, adapterVoor(tenant), tenant)),
      receive: (tenant) =>
        Effect.flatMap(makeZegel(geheim, tenant), (zegel) => receiveBerichten({ databank, zegel, verpakking }, adapterVoor(tenant), tenant)).pipe(
          Effect.provideService(SecureRandom.SecureRandom, random),
        ),
      listZonderRetour: (tenant, peildatum, norm) =>
        Effect.flatMap(uitbak.listUit(tenant, { stand: "aangeboden" }), (berichten) => liftResult(findZonderRetour(berichten, peildatum, norm))),
    });
  });

/** Message traffic on the databank, sealed with the keys of the dossiers. */
export const layerBerichtenverkeer = (
  instelling: Verkeersinstelling,
): Layer.Layer<Berichtenverkeer, never, Databank | Geheim | SecureRandom.SecureRandom> => Layer.effect(Berichtenverkeer, make(instelling));
