import { makeToezichtOpToegang } from "@wmo-kit/kit/installatie";

import { poort } from "./settings.js";
import { VERSIE } from "./versie.js";

/** Who may see what, and the log of who saw it. */
export const layerToezichtOpToegang = makeToezichtOpToegang({ toepassing: "Wijkteam", systeem: `wijkteam ${VERSIE}`, poort });
