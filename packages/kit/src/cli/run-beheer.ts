import { existsSync } from "node:fs";

import {
  describeAuditGebroken,
  describeKopieError,
  layerAudit,
  layerMomentopname,
  layerMomentopnameSqlite,
  type AuditGebroken,
  type OpenOpslagError,
  type TerugzetError,
} from "@wmo-kit/runtime";
import { Config, Effect, Layer, Option } from "effect";
import { CliError } from "effect/cli";

import { layerDatabank } from "../installatie/layer-opslag.js";
import type { Kitfout } from "./errors.js";
import type { Kitregel } from "./kitregel.js";

/** What can stop housekeeping. */
export type Beheerfout = TerugzetError | AuditGebroken | OpenOpslagError | Kitfout;

const userError = (cause: string, userMessage: string): CliError.UserError => new CliError.UserError({ cause, userMessage });

const toBeheerError = ({ toUserError }: Pick<Kitregel, "toUserError">) =>
  (fout: Beheerfout): CliError.UserError => {
    switch (fout._tag) {
      case "AuditGebroken":
        return userError(fout._tag, describeAuditGebroken(fout));
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

/** A folder that is read has to be there: a mistake in its name must not make an empty one. With the data on a server nothing needs to be in it. */
export const checkMap = (map: string): Effect.Effect<void, CliError.UserError> =>
  Effect.gen(function* () {
    const adres = yield* Effect.orDie(Config.option(Config.Redacted("DATABASE_URL")));
    if (Option.isNone(adres) && !existsSync(map)) return yield* Effect.fail(userError("MapOnbekend", `De map ${map} is er niet. Controleer de naam bij --map.`));
  });

/** Runs housekeeping on a data folder, with no more than the database and the settings; what stops it is told in Dutch. */
export const runBeheer =
  (regel: Pick<Kitregel, "layerInstelling" | "toUserError">, map: string) =>
  <A, E extends Beheerfout, R>(program: Effect.Effect<A, E, R>) =>
    program.pipe(
      Effect.provide(Layer.mergeAll(layerAudit, layerOpname(map), regel.layerInstelling).pipe(Layer.provideMerge(layerDatabank(map)))),
      Effect.mapError(toBeheerError(regel)),
    );
