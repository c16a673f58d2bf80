import { describeKitfout, isKitfout, metSpoor, type Kitfout, type Opdracht } from "@wmo-kit/kit/cli";
import { Effect } from "effect";
import { CliError } from "effect/cli";

import type { Bevindingweergave } from "../api/weergave.js";
import { describeFailure } from "../dossier/describe-failure.js";
import type { DossierFailure } from "../dossier/failures.js";
import { layerKit } from "../kit.js";
import { showBevinding } from "../presentation/bevinding.js";

/** Everything that can stop a command. */
export type CommandFailure = DossierFailure | Kitfout;

const INSTELLINGEN = "WMO_KIT_POORT, WMO_KIT_MAP en WMO_KIT_AGB";

const formatBevinding = ({ line, column, rule, path, text }: Bevindingweergave): string =>
  `  ${line === null ? "" : `regel ${line}:${column ?? 1}  `}${rule}  ${path}\n    ${text}`;

const describeBevindingen = (failure: DossierFailure): readonly string[] =>
  "bevindingen" in failure ? failure.bevindingen.map((bevinding) => formatBevinding(showBevinding(bevinding))) : [];

/** What a person reads in the terminal: one sentence, and every finding below it. */
export const describeCommandFailure = (failure: CommandFailure): string =>
  isKitfout(failure) ? describeKitfout(failure, INSTELLINGEN) : [describeFailure(failure).tekst, ...describeBevindingen(failure)].join("\n");

/** A failure as the command line shows it. */
export const toUserError = (failure: CommandFailure): CliError.UserError =>
  new CliError.UserError({ cause: failure._tag, userMessage: describeCommandFailure(failure) });

/** Runs a program on the kit in a data folder, on record in the audit log; what stops it is told in Dutch. */
export const runInKit =
  (map: string, opdracht: Opdracht) =>
  <A, E extends CommandFailure, R>(program: Effect.Effect<A, E, R>) =>
    program.pipe(metSpoor(opdracht), Effect.provide(layerKit(map)), Effect.mapError(toUserError));
