import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

import { BEKWAAMHEDEN, type Bekwaamheid } from "@wmo-kit/afwegingskader";
import { parseContractprofiel, parseGemeentecode } from "@wmo-kit/domain";
import { liftResult } from "@wmo-kit/runtime";
import { makeKalender } from "@wmo-kit/timeliness";
import { Config, Effect, Option } from "effect";

import { Instelling, layerInstellingen } from "../services/instelling.js";

/** Port of the page when nothing else is asked: beside that of the kit for providers. */
export const STANDAARD_POORT = 4243;

/** The municipality when nothing else is asked: Nijmegen, whose programme of requirements this kit follows. @source CBS, gemeentelijke indeling */
const STANDAARD_GEMEENTE = "0268";

/** Folder of the data when nothing else is asked: in the home folder of who starts the kit. */
const STANDAARD_MAP = join(homedir(), ".wmo-kit", "wijkteam");

/** Where the data live: `WMO_KIT_MAP`, else the home folder. */
export const gegevensmap = Config.withDefault(Config.String("WMO_KIT_MAP"), STANDAARD_MAP);

/** Where the page listens: `WMO_KIT_POORT`, else 4243. */
export const poort = Config.withDefault(Config.Port("WMO_KIT_POORT"), STANDAARD_POORT);

const lijst = (naam: string): Config.Config<readonly string[]> =>
  Config.map(Config.withDefault(Config.String(naam), ""), (tekst) =>
    tekst.split(",").map((deel) => deel.trim()).filter((deel) => deel.length > 0),
  );

/** Host names besides this machine by which the page may be opened, as a list with commas in `WMO_KIT_HOSTS`. */
export const hosts = lijst("WMO_KIT_HOSTS");

const isBekwaamheid = (tekst: string): tekst is Bekwaamheid => Object.hasOwn(BEKWAAMHEDEN, tekst);

// A file that cannot be read or is no JSON is a setting that is not right: it is refused as such.
const readProfiel = (pad: string) =>
  Effect.suspend(() => {
    let inhoud: unknown;
    try {
      inhoud = JSON.parse(readFileSync(pad, "utf8"));
    } catch {
      inhoud = undefined;
    }
    return liftResult(parseContractprofiel(inhoud));
  });

const readInstelling = Effect.gen(function* () {
  const profiel = Option.getOrUndefined(yield* Config.option(Config.String("WMO_KIT_CONTRACT")));
  return Instelling.of({
    tenant: yield* Config.withDefault(Config.String("WMO_KIT_TENANT"), "eigen"),
    organisatie: yield* Config.withDefault(Config.String("WMO_KIT_ORGANISATIE"), "Uw wijkteam"),
    wijken: yield* lijst("WMO_WIJKTEAM_WIJKEN"),
    gemeente: yield* Effect.flatMap(Config.withDefault(Config.String("WMO_WIJKTEAM_GEMEENTE"), STANDAARD_GEMEENTE), (code) => liftResult(parseGemeentecode(code))),
    kalender: makeKalender(),
    profiel: profiel === undefined ? undefined : yield* readProfiel(profiel),
    bekwaamheden: (yield* lijst("WMO_KIT_BEKWAAMHEDEN")).filter(isBekwaamheid),
  });
});

/** The settings of this installation, from the environment. */
export const layerInstelling = layerInstellingen(readInstelling);
