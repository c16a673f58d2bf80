import { join } from "node:path";

import type { Envelopinstelling } from "@wmo-kit/kit/koppelingen";
import { Config, Effect, Layer, Option, type Redacted } from "effect";

import { Verzendwijze } from "./verzendwijze.js";

/** The folders through which messages come and go. */
export interface Berichtenmappen {
  readonly in: string;
  readonly uit: string;
}

/** The address of a message service, and the token that lets us in. */
export interface Berichtendienst {
  readonly basis: string;
  readonly toegang: Redacted.Redacted<string> | undefined;
}

const optie = (naam: string) => Config.map(Config.option(Config.NonEmptyString(naam)), Option.getOrUndefined);

/** `WMO_KIT_BERICHTEN_IN` and `WMO_KIT_BERICHTEN_UIT`, else `berichten/in` and `berichten/uit` in the data folder. */
export const readMappen = (map: string): Effect.Effect<Berichtenmappen, Config.ConfigError> =>
  Effect.gen(function* () {
    return {
      in: yield* Config.withDefault(Config.String("WMO_KIT_BERICHTEN_IN"), join(map, "berichten", "in")),
      uit: yield* Config.withDefault(Config.String("WMO_KIT_BERICHTEN_UIT"), join(map, "berichten", "uit")),
    };
  });

/** A message service over HTTP, when `WMO_KIT_BERICHTEN_URL` names one; its token stands in `WMO_KIT_BERICHTEN_TOKEN`. */
export const readDienst: Effect.Effect<Berichtendienst | undefined, Config.ConfigError> = Effect.gen(function* () {
  const basis = Option.getOrUndefined(yield* Config.option(Config.URL("WMO_KIT_BERICHTEN_URL")));
  const toegang = Option.getOrUndefined(yield* Config.option(Config.Redacted("WMO_KIT_BERICHTEN_TOKEN")));
  return basis === undefined ? undefined : { basis: basis.href, toegang };
});

/** The versions that an envelope names. @source GGk 2.1, parameters; iWmo 3.2 */
const VERSIES = { applicatieVersie: "0001", applicatieSubversie: "0000", functieVersie: "0003", functieSubversie: "0002" } as const;

/** Messages go in a StUF-GGk envelope when `WMO_KIT_ENVELOP` names our application in it; else bare. `WMO_KIT_ENVELOP_ONTVANGER` names theirs. */
export const readEnvelop = (organisatie: string | undefined): Effect.Effect<Envelopinstelling | undefined, Config.ConfigError> =>
  Effect.gen(function* () {
    const applicatie = yield* optie("WMO_KIT_ENVELOP");
    const ontvanger = yield* Config.withDefault(Config.NonEmptyString("WMO_KIT_ENVELOP_ONTVANGER"), "GGk");
    if (applicatie === undefined || organisatie === undefined) return undefined;
    return { zender: { organisatie, applicatie }, applicatieVan: () => ontvanger, versies: VERSIES };
  });

/** `WMO_KIT_VERZENDEN=vanzelf` sends what is made; without it a person decides for each message. */
export const layerVerzendwijze: Layer.Layer<Verzendwijze, Config.ConfigError> = Layer.effect(
  Verzendwijze,
  Effect.gen(function* () {
    const wijze = yield* Config.withDefault(Config.Literals(["vanzelf", "op-verzoek"], "WMO_KIT_VERZENDEN"), "op-verzoek" as const);
    return Verzendwijze.of({ vanzelf: wijze === "vanzelf" });
  }),
);
