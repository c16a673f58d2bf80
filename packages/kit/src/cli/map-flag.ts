import type { Config } from "effect";
import { Flag } from "effect/cli";

/** The data folder of a command: `--map`, else the setting, which falls back on a folder of the app in the home folder. */
export const makeMapFlag = (naam: string, gegevensmap: Config.Config<string>): Flag.Flag<string> =>
  Flag.String("map").pipe(Flag.withDescription(`map met de gegevens (anders WMO_KIT_MAP, anders ~/.wmo-kit/${naam})`), Flag.withFallbackConfig(gegevensmap));
