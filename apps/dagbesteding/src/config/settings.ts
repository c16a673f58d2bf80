import { homedir } from "node:os";
import { join } from "node:path";

import { parseAgbCode } from "@wmo-kit/domain";
import { liftResult } from "@wmo-kit/runtime";
import { makeKalender } from "@wmo-kit/timeliness";
import { Config, Effect, Layer, Option } from "effect";

import { Instelling } from "../services/instelling.js";

/** Port of the page when nothing else is asked. */
export const STANDAARD_POORT = 4242;

/** Folder of the data when nothing else is asked: in the home folder of who starts the kit. */
export const STANDAARD_MAP = join(homedir(), ".wmo-kit", "dagbesteding");

/** Where the data live: `WMO_KIT_MAP`, else the home folder. */
export const gegevensmap = Config.withDefault(Config.String("WMO_KIT_MAP"), STANDAARD_MAP);

/** Where the page listens: `WMO_KIT_POORT`, else 4242. */
export const poort = Config.withDefault(Config.Port("WMO_KIT_POORT"), STANDAARD_POORT);

/** Host names besides this machine by which the page may be opened, as a list with commas in `WMO_KIT_HOSTS`. */
export const hosts = Config.map(Config.withDefault(Config.String("WMO_KIT_HOSTS"), ""), (lijst) =>
  lijst.split(",").map((naam) => naam.trim()).filter((naam) => naam.length > 0),
);

const readInstelling = Effect.gen(function* () {
  const agbTekst = Option.getOrUndefined(yield* Config.option(Config.String("WMO_KIT_AGB")));
  return Instelling.of({
    tenant: yield* Config.withDefault(Config.String("WMO_KIT_TENANT"), "eigen"),
    organisatie: yield* Config.withDefault(Config.String("WMO_KIT_ORGANISATIE"), "Uw organisatie"),
    agbCode: agbTekst === undefined ? undefined : yield* liftResult(parseAgbCode(agbTekst)),
    kalender: makeKalender(),
    profiel: undefined,
  });
});

/** The settings of this installation, from the environment. */
export const layerInstelling = Layer.effect(Instelling, readInstelling);
