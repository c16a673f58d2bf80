import { Flag } from "effect/cli";

import { gegevensmap } from "../config/settings.js";

/** The data folder of a command: `--map`, else `WMO_KIT_MAP`, else the home folder. */
export const mapFlag = Flag.String("map").pipe(
  Flag.withDescription("map met de gegevens (anders WMO_KIT_MAP, anders ~/.wmo-kit/wijkteam)"),
  Flag.withFallbackConfig(gegevensmap),
);
