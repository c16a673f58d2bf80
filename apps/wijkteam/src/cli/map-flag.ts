import { makeMapFlag } from "@wmo-kit/kit/cli";

import { gegevensmap } from "../config/settings.js";

/** The data folder of a command. */
export const mapFlag = makeMapFlag("wijkteam", gegevensmap);
