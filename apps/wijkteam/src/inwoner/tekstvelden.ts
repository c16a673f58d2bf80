import { readFileSync } from "node:fs";

import { SJABLOONVELDEN, type Sjabloonveld } from "@wmo-kit/afwegingskader";
import { parse } from "@wmo-kit/domain";
import { Tekst } from "@wmo-kit/kit/register";
import { liftResult } from "@wmo-kit/runtime";
import { Config, Context, Effect, Layer, Option } from "effect";
import * as z from "zod";

/** What this organisation fills in of the fixed texts: its telephone number, where to complain, and so on. */
export type Veldwaarden = Readonly<Partial<Record<Sjabloonveld, string>>>;

/** The fields of the fixed texts, as a service. @source W-49.2 */
export class Tekstvelden extends Context.Service<Tekstvelden, Veldwaarden>()("@wmo-kit/wijkteam/inwoner/Tekstvelden") {}

const isVeld = (naam: string): naam is Sjabloonveld => Object.hasOwn(SJABLOONVELDEN, naam);

const NAMEN = Object.keys(SJABLOONVELDEN).filter(isVeld).filter((naam) => SJABLOONVELDEN[naam].norm === null);

/** A file with fields by their names; a name that is no field is a mistake. */
const Veldbestand = z.partialRecord(z.enum(NAMEN), Tekst);

// A file that cannot be read or is no JSON is a setting that is not right: it is refused as such.
const readBestand = (pad: string) =>
  Effect.suspend(() => {
    let inhoud: unknown;
    try {
      inhoud = JSON.parse(readFileSync(pad, "utf8"));
    } catch {
      inhoud = undefined;
    }
    return liftResult(parse(Veldbestand, "WMO_WIJKTEAM_TEKSTEN", inhoud));
  });

/** The fields from the file that `WMO_WIJKTEAM_TEKSTEN` names; without it there are none yet, and the texts say what is missing. */
export const layerTekstvelden = Layer.effect(
  Tekstvelden,
  Effect.gen(function* () {
    const pad = Option.getOrUndefined(yield* Config.option(Config.String("WMO_WIJKTEAM_TEKSTEN")));
    return Tekstvelden.of(pad === undefined ? {} : yield* readBestand(pad));
  }),
);
