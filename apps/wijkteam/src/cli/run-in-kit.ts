import { describeDomainFailure, type OngeldigeInvoer } from "@wmo-kit/domain";
import type { AlVastgelegd, Opslagfout } from "@wmo-kit/kit";
import { metSpoor, type Opdracht } from "@wmo-kit/kit/cli";
import { describeGeheimError, describeStoreError, describeToegangError, describeVerbindingError, type GeheimError, type InstellingOngeldig, type OpenOpslagError, type SleutelringError, type VerbindingOngeldig } from "@wmo-kit/runtime";
import { Effect, type Config, type PlatformError } from "effect";
import { CliError } from "effect/cli";
import type { ServeError } from "effect/http/HttpServerError";

import { describeFailure } from "../dossier/describe-failure.js";
import type { DossierFailure } from "../dossier/failures.js";
import { layerKit } from "../kit.js";

/** Everything that can stop a command. */
export type CommandFailure = DossierFailure | OngeldigeInvoer | Opslagfout | AlVastgelegd | OpenOpslagError | SleutelringError | GeheimError | InstellingOngeldig | VerbindingOngeldig | Config.ConfigError | ServeError | PlatformError.PlatformError;

/** What a person reads in the terminal: one sentence on what is wrong and what to do. */
const describeCommandFailure = (failure: CommandFailure): string => {
  switch (failure._tag) {
    case "OngeldigeInvoer":
      return describeDomainFailure(failure);
    case "ConfigError":
      return "Een instelling klopt niet. Controleer de waarden van WMO_KIT_POORT en WMO_KIT_MAP.";
    case "PlatformError":
      return "De kit mist een bestand van zichzelf. Installeer haar opnieuw, of bouw haar met `pnpm build`.";
    case "ServeError":
      return "De pagina kan hier niet starten: de poort is bezet. Kies een andere met --poort, of stop het andere programma.";
    case "SleutelOngeldig":
    case "SleutelbestandOpen":
    case "SleutelOntbreekt":
    case "GeheimGeschonden":
    case "DossierVernietigd":
      return describeGeheimError(failure);
    case "VerbindingOngeldig":
      return describeVerbindingError(failure);
    case "InstellingOngeldig":
      return describeToegangError(failure);
    case "AlVastgelegd":
      return describeStoreError({ _tag: "SleutelBezet", plaats: 0, dossier: failure.dossier });
    case "OpslagMislukt":
    case "OpslagNieuwer":
    case "OpslagVreemd":
    case "VersieConflict":
      return describeStoreError(failure);
    default:
      return describeFailure(failure).tekst;
  }
};

/** A failure as the command line shows it. */
export const toUserError = (failure: CommandFailure): CliError.UserError =>
  new CliError.UserError({ cause: failure._tag, userMessage: describeCommandFailure(failure) });

/** Runs a program on the kit in a data folder, on record in the audit log; what stops it is told in Dutch. */
export const runInKit =
  (map: string, opdracht: Opdracht) =>
  <A, E extends CommandFailure, R>(program: Effect.Effect<A, E, R>) =>
    program.pipe(metSpoor(opdracht), Effect.provide(layerKit(map)), Effect.mapError(toUserError));
