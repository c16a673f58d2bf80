import { liftResult, parseVerbinding, type Verbinding, type VerbindingOngeldig } from "@wmo-kit/runtime";
import { Config, Effect, Option } from "effect";

const VOORVOEGSEL = "WMO_WIJKTEAM";
const DELEN = ["ADRES", "TOKEN", "CERTIFICAAT", "SLEUTEL", "VERTROUWD", "TIJDSLIMIET_MS"] as const;

/** A connection over HTTP from the settings `WMO_WIJKTEAM_<NAAM>_ADRES`, `_TOKEN` and so on; null when there is none. */
export const leesVerbinding = (naam: "BACKOFFICE" | "BRP"): Effect.Effect<Verbinding | null, Config.ConfigError | VerbindingOngeldig> =>
  Effect.gen(function* () {
    const omgeving: Record<string, string | undefined> = {};
    for (const deel of DELEN) {
      const plek = `${VOORVOEGSEL}_${naam}_${deel}`;
      omgeving[plek] = Option.getOrUndefined(yield* Config.option(Config.String(plek)));
    }
    return yield* liftResult(parseVerbinding(naam, omgeving, VOORVOEGSEL));
  });
