import { layerNamen } from "@wmo-kit/kit";
import { layerOpslagVanOmgeving } from "@wmo-kit/kit/installatie";
import { layerEmailadressen } from "@wmo-kit/kit/koppelingen";
import { layerRegister } from "@wmo-kit/kit/register";
import { Gegevensmap, layerBehandelrelatie, layerKoppelingen, layerSecureRandom, type Mapinstelling } from "@wmo-kit/runtime";
import { Layer } from "effect";

import { layerAanwezigheidskast } from "./aanwezigheid/layer-aanwezigheidskast.js";
import { layerMaandkast } from "./aanwezigheid/layer-maandkast.js";
import { layerAanbiederomgeving, layerDossierkast, layerOrganisatiedossier } from "./adapters/dossierkast-live.js";
import { layerVerzendwijze } from "./berichtenverkeer/instelling-van-verkeer.js";
import { layerVerkeer } from "./berichtenverkeer/layer-verkeer.js";
import { POSTVAK_ACCOUNT } from "./berichtenverkeer/postvak-account.js";
import { layerStoreMetUitbak } from "./berichtenverkeer/store-met-uitbak.js";
import { layerBewaarbeleid } from "./bewaring/layer-bewaarbeleid.js";
import { layerInstelling } from "./config/settings.js";
import { layerToezichtOpToegang } from "./config/toegang.js";
import { layerDashboardkast } from "./dashboard/layer-dashboardkast.js";
import { layerDeclaratiekast } from "./declaratie/layer-declaratiekast.js";
import { layerZorgregels } from "./declaratie/layer-zorgregels.js";
import { layerAanbiedersfinancien } from "./financieel/layer-financieelkeuze.js";
import { layerAanbiederkoppelingen } from "./koppelingen/layer-aanbiederkoppelingen.js";
import { layerAanbiederkwaliteit } from "./kwaliteit/kwaliteitkeuze.js";
import { layerAanbiederregister } from "./organisatie/register/layer-aanbiederregister.js";

/** The cabinet and its rules, on a store and settings that are given. */
export const layerWerk = layerDashboardkast.pipe(
  Layer.provideMerge(
    Layer.mergeAll(
      layerDossierkast,
      layerKoppelingen,
      layerEmailadressen,
      layerRegister.pipe(Layer.provideMerge(layerAanbiederregister)),
      layerAanbiederkwaliteit,
      layerAanbiedersfinancien,
      layerZorgregels.pipe(Layer.provide([layerDossierkast, layerMaandkast, layerDeclaratiekast])),
      layerMaandkast,
      layerAanwezigheidskast,
      layerDeclaratiekast,
      layerBehandelrelatie,
      layerBewaarbeleid.pipe(Layer.provide(layerDossierkast)),
      layerAanbiederkoppelingen.pipe(Layer.provide(layerDossierkast)),
      layerOrganisatiedossier.pipe(Layer.provide(layerDossierkast)),
      layerNamen([POSTVAK_ACCOUNT]),
    ),
  ),
  Layer.provideMerge(layerAanbiederomgeving),
);

/** Everything the programs of the kit need, on the data in a folder or on the server that the environment names. `rust` is how long a message in the folder must be still. */
export const layerKit = (map: string, rust: Pick<Mapinstelling, "rustMs"> = {}) =>
  Layer.mergeAll(layerWerk, layerToezichtOpToegang, Layer.succeed(Gegevensmap, map)).pipe(
    Layer.provideMerge(layerStoreMetUitbak),
    Layer.provideMerge(layerVerkeer(map, rust)),
    Layer.provideMerge(layerVerzendwijze),
    Layer.provideMerge(layerOpslagVanOmgeving(map)),
    Layer.provideMerge(layerInstelling),
    Layer.provideMerge(layerSecureRandom),
  );
