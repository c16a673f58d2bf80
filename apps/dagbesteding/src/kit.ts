import { layerBehandelrelatie, layerKoppelingen, layerSecureRandom } from "@wmo-kit/runtime";
import { Layer } from "effect";

import { layerAanwezigheidskast } from "./aanwezigheid/layer-aanwezigheidskast.js";
import { layerDossierkast, layerWerkomgeving } from "./adapters/dossierkast-live.js";
import { layerPostvak } from "./berichtenverkeer/layer-postvak.js";
import { layerOpslagVanOmgeving } from "./config/opslag.js";
import { layerDeclaratiekast } from "./declaratie/layer-declaratiekast.js";
import { layerZorgregels } from "./declaratie/layer-zorgregels.js";
import { layerInstelling } from "./config/settings.js";
import { layerToezichtOpToegang } from "./config/toegang.js";
import { layerEmailadressen } from "./koppelingen/emailadressen.js";
import { layerRegister } from "./organisatie/register/layer-register.js";
import { layerNamen } from "./services/namen.js";

/** The cabinet and its rules, on a store and settings that are given. */
export const layerWerk = Layer.mergeAll(
  layerDossierkast,
  layerKoppelingen,
  layerEmailadressen,
  layerRegister,
  layerZorgregels.pipe(Layer.provide([layerDossierkast, layerAanwezigheidskast, layerDeclaratiekast])),
  layerAanwezigheidskast,
  layerDeclaratiekast,
  layerBehandelrelatie,
  layerNamen,
).pipe(Layer.provideMerge(layerWerkomgeving));

/** Everything the programs of the kit need, on the data in a folder or on the server that the environment names. */
export const layerKit = (map: string) =>
  Layer.mergeAll(layerWerk, layerToezichtOpToegang, layerPostvak(map)).pipe(
    Layer.provideMerge(layerOpslagVanOmgeving(map)),
    Layer.provideMerge(layerInstelling),
    Layer.provideMerge(layerSecureRandom),
  );
