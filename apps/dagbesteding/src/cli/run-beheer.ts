import { existsSync } from "node:fs";

import { layerDatabank } from "@wmo-kit/kit/installatie";
import {
  describeAuditGebroken,
  describeKopieError,
  describeStoreError,
  layerAudit,
  layerMomentopname,
  layerMomentopnameSqlite,
  type AuditGebroken,
  type OpenOpslagError,
  type TerugzetError,
} from "@wmo-kit/runtime";
import { Config, Effect, Layer, Option } from "effect";
import { CliError } from "effect/cli";

import { layerInstelling } from "../config/settings.js";
import { toUserError, type CommandFailure } from "./run-in-kit.js";

/** What can stop housekeeping. */
export type Beheerfout = TerugzetError | AuditGebroken | OpenOpslagError | Config.ConfigError | CliError.UserError | CommandFailure;

const userError = (cause: string, userMessage: string): CliError.UserError => new CliError.UserError({ cause, userMessage });

const toBeheerError = (fout: Beheerfout): CliError.UserError => {
  switch (fout._tag) {
    case "UserError":
      return fout;
    case "AuditGebroken":
      return userError(fout._tag, describeAuditGebroken(fout));
    case "OpslagNieuwer":
    case "OpslagVreemd":
    case "OpslagMislukt":
      return userError(fout._tag, describeStoreError(fout));
    case "KopieVreemd":
    case "KopieBeschadigd":
    case "KopieNieuwer":
    case "KopiePastNiet":
    case "OpslagNietLeeg":
      return userError(fout._tag, describeKopieError(fout));
    default:
      return toUserError(fout);
  }
};

/** The whole database as it is at one moment, on whichever engine it stands. */
const layerOpname = (map: string) =>
  Layer.unwrap(
    Effect.map(Config.option(Config.Redacted("DATABASE_URL")), (adres) => (Option.isSome(adres) ? layerMomentopname : layerMomentopnameSqlite(map))),
  );

const layerBeheer = (map: string) => Layer.mergeAll(layerAudit, layerOpname(map), layerInstelling).pipe(Layer.provideMerge(layerDatabank(map)));

/** A folder that is read has to be there: a mistake in its name must not make an empty one. With the data on a server nothing needs to be in it. */
export const checkMap = (map: string): Effect.Effect<void, CliError.UserError> =>
  Effect.gen(function* () {
    const adres = yield* Effect.orDie(Config.option(Config.Redacted("DATABASE_URL")));
    if (Option.isNone(adres) && !existsSync(map)) return yield* Effect.fail(userError("MapOnbekend", `De map ${map} is er niet. Controleer de naam bij --map.`));
  });

/** Runs housekeeping on a data folder; what stops it is told in Dutch. */
export const runBeheer =
  (map: string) =>
  <A, E extends Beheerfout, R>(program: Effect.Effect<A, E, R>) =>
    program.pipe(Effect.provide(layerBeheer(map)), Effect.mapError(toBeheerError));
