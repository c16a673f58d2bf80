import { describeDomainFailure, type OngeldigeInvoer } from "@wmo-kit/domain";
import { describeStoreError, type OpenOpslagError } from "@wmo-kit/runtime";
import { Effect, type Config, type PlatformError } from "effect";
import { CliError } from "effect/cli";
import type { ServeError } from "effect/http/HttpServerError";

import type { Bevindingweergave } from "../api/weergave.js";
import { describeFailure } from "../dossier/describe-failure.js";
import type { DossierFailure } from "../dossier/failures.js";
import { layerKit } from "../kit.js";
import { showBevinding } from "../presentation/bevinding.js";
import type { Opslagfout } from "../services/opslagfout.js";

/** Everything that can stop a command. */
export type CommandFailure = DossierFailure | OngeldigeInvoer | Opslagfout | OpenOpslagError | Config.ConfigError | ServeError | PlatformError.PlatformError;

const formatBevinding = ({ line, column, rule, path, text }: Bevindingweergave): string =>
  `  ${line === null ? "" : `regel ${line}:${column ?? 1}  `}${rule}  ${path}\n    ${text}`;

const describeBevindingen = (failure: DossierFailure): readonly string[] =>
  "bevindingen" in failure ? failure.bevindingen.map((bevinding) => formatBevinding(showBevinding(bevinding))) : [];

/** What a person reads in the terminal: one sentence, and every finding below it. */
export const describeCommandFailure = (failure: CommandFailure): string => {
  switch (failure._tag) {
    case "OngeldigeInvoer":
      return describeDomainFailure(failure);
    case "ConfigError":
      return "Een instelling klopt niet. Controleer de waarden van WMO_KIT_POORT, WMO_KIT_MAP en WMO_KIT_AGB.";
    case "PlatformError":
      return "De kit mist een bestand van zichzelf. Installeer haar opnieuw, of bouw haar met `pnpm build`.";
    case "ServeError":
      return "De pagina kan hier niet starten: de poort is bezet. Kies een andere met --poort, of stop het andere programma.";
    case "OpslagMislukt":
    case "OpslagNieuwer":
    case "OpslagVreemd":
    case "VersieConflict":
      return describeStoreError(failure);
    default:
      return [describeFailure(failure).tekst, ...describeBevindingen(failure)].join("\n");
  }
};

/** A failure as the command line shows it. */
export const toUserError = (failure: CommandFailure): CliError.UserError =>
  new CliError.UserError({ cause: failure._tag, userMessage: describeCommandFailure(failure) });

/** Runs a program on the kit in a data folder; what stops it is told in Dutch. */
export const runInKit =
  (map: string) =>
  <A, E extends CommandFailure, R>(program: Effect.Effect<A, E, R>) =>
    program.pipe(Effect.provide(layerKit(map)), Effect.mapError(toUserError));
