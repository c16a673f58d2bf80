import { NodeServices } from "@effect/platform-node";
import { dutchFormatter } from "@wmo-kit/kit/cli";
import { runApp } from "@wmo-kit/runtime";
import { Effect } from "effect";
import { CliOutput, Command } from "effect/cli";

import { inlezenCommand } from "./cli/commands/inlezen.js";
import { openapiCommand } from "./cli/commands/openapi.js";
import { rapportCommand } from "./cli/commands/rapport.js";
import { KITOPDRACHTEN } from "./cli/kitopdrachten.js";
import { VERSIE } from "./config/versie.js";

const wijkteam = Command.make("wijkteam").pipe(
  Command.withDescription("Kit voor sociale wijkteams: van melding tot oplossing, met de termijnen en de redenen"),
  Command.withSubcommands([
    KITOPDRACHTEN.serve,
    KITOPDRACHTEN.demo,
    KITOPDRACHTEN.backup,
    KITOPDRACHTEN.restore,
    KITOPDRACHTEN.export,
    rapportCommand,
    inlezenCommand,
    KITOPDRACHTEN.audit,
    KITOPDRACHTEN.gezondheid,
    KITOPDRACHTEN.bewaring,
    KITOPDRACHTEN.leesmodellen,
    KITOPDRACHTEN.sleutel,
    openapiCommand,
  ]),
);

runApp(Command.run(wijkteam, { version: VERSIE }).pipe(Effect.provide([CliOutput.layer(dutchFormatter), NodeServices.layer])));
