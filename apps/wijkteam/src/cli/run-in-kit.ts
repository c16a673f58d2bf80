import { describeKitfout, isKitfout, metSpoor, type Kitfout, type Opdracht } from "@wmo-kit/kit/cli";
import { Effect } from "effect";
import { CliError } from "effect/cli";

import { describeFailure } from "../dossier/describe-failure.js";
import type { DossierFailure } from "../dossier/failures.js";
import { layerKit } from "../kit.js";

/** Everything that can stop a command. */
export type CommandFailure = DossierFailure | Kitfout;

const INSTELLINGEN = "WMO_KIT_POORT en WMO_KIT_MAP";

/** What a person reads in the terminal: one sentence on what is wrong and what to do. */
const describeCommandFailure = (failure: CommandFailure): string =>
  isKitfout(failure) ? describeKitfout(failure, INSTELLINGEN) : describeFailure(failure).tekst;

/** A failure as the command line shows it. */
export const toUserError = (failure: CommandFailure): CliError.UserError =>
  new CliError.UserError({ cause: failure._tag, userMessage: describeCommandFailure(failure) });

/** Runs a program on the kit in a data folder, on record in the audit log; what stops it is told in Dutch. */
export const runInKit =
  (map: string, opdracht: Opdracht) =>
  <A, E extends CommandFailure, R>(program: Effect.Effect<A, E, R>) =>
    program.pipe(metSpoor(opdracht), Effect.provide(layerKit(map)), Effect.mapError(toUserError));
