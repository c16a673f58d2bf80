import { layerNamen } from "@wmo-kit/kit";
import { layerOpslagVanOmgeving } from "@wmo-kit/kit/installatie";
import { layerEmailadressen } from "@wmo-kit/kit/koppelingen";
import { layerRegister } from "@wmo-kit/kit/register";
import { Gegevensmap, layerBehandelrelatie, layerKoppelingen, layerSecureRandom } from "@wmo-kit/runtime";
import { Layer } from "effect";

import { layerBackofficeverkeer, type Maprust } from "./backoffice/layer-verkeer.js";
import { BERICHTENACCOUNT } from "./backoffice/berichtenaccount.js";
import { layerVerkeersweg } from "./backoffice/verkeersweg.js";
import { layerStoreMetUitbak } from "./backoffice/store-met-uitbak.js";
import { layerDossierkast, layerOrganisatiedossier, layerWijkteamomgeving } from "./adapters/dossierkast-live.js";
import { layerTeamlezer } from "./adapters/teamlezer-live.js";
import { layerBewaarbeleid } from "./bewaring/layer-bewaarbeleid.js";
import { layerInstelling } from "./config/settings.js";
import { layerToezichtOpToegang } from "./config/toegang.js";
import { layerWijkteamfinancien } from "./financieel/layer-wijkteamfinancien.js";
import { layerTekstvelden } from "./inwoner/tekstvelden.js";
import { layerWijkteamkoppelingen } from "./koppelingen/layer-wijkteamkoppelingen.js";
import { layerWijkteamkwaliteit } from "./kwaliteit/kwaliteitkeuze.js";
import { layerBrp } from "./persoonsgegevens/brp.js";
import { layerWijkteamregister } from "./organisatie/layer-wijkteamregister.js";

/** What reads the rows of the team, and those rows. */
const layerRegelwerk = Layer.mergeAll(layerWijkteamkoppelingen, layerBewaarbeleid).pipe(Layer.provideMerge(layerTeamlezer));

/** The cabinet and its rules, on a store and settings that are given. */
export const layerWerk = Layer.mergeAll(
  layerRegister.pipe(Layer.provideMerge(layerWijkteamregister)),
  layerWijkteamkwaliteit,
  layerWijkteamfinancien,
  layerKoppelingen,
  layerEmailadressen,
  layerBehandelrelatie,
  layerOrganisatiedossier,
  layerTekstvelden,
  layerNamen([BERICHTENACCOUNT]),
).pipe(Layer.provideMerge(layerRegelwerk), Layer.provideMerge(layerDossierkast), Layer.provideMerge(layerWijkteamomgeving));

/** Everything the programs of the kit need, on the data in a folder or on the server that the environment names. */
export const layerKit = (map: string, rust: Maprust = {}) =>
  Layer.mergeAll(layerWerk, layerToezichtOpToegang, Layer.succeed(Gegevensmap, map)).pipe(
    Layer.provideMerge(layerVerkeersweg),
    Layer.provideMerge(layerBrp),
    Layer.provideMerge(layerStoreMetUitbak),
    Layer.provideMerge(layerBackofficeverkeer(map, rust)),
    Layer.provideMerge(layerOpslagVanOmgeving(map)),
    Layer.provideMerge(layerInstelling),
    Layer.provideMerge(layerSecureRandom),
  );
