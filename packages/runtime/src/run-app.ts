import { NodeRuntime } from "@effect/platform-node";
import { Cause, Effect, Runtime } from "effect";

import { layerLog } from "./log/json-log.js";

/** What was told to the user already, such as a mistake on the command line, is no news for the log. */
const isGemeld = (oorzaak: Cause.Cause<unknown>): boolean => !Runtime.getErrorReported(Cause.squash(oorzaak));

/**
 * Runs an app until it ends or is told to stop; releases what it holds, also on SIGINT and SIGTERM.
 * Whatever it ends on is logged by the redacting logger: the reporting of `runMain` itself would print it as it is.
 */
export const runApp = <A, E>(app: Effect.Effect<A, E>): void =>
  NodeRuntime.runMain(
    app.pipe(
      Effect.tapCause((oorzaak) => (isGemeld(oorzaak) ? Effect.void : Effect.logError("De toepassing is gestopt", oorzaak))),
      Effect.provide(layerLog),
    ),
    { disableErrorReporting: true },
  );
