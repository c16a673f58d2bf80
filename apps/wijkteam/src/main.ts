import { NodeServices } from "@effect/platform-node";
import { dutchFormatter } from "@wmo-kit/kit/cli";
import { runApp } from "@wmo-kit/runtime";
import { Effect } from "effect";
import { CliOutput, Command } from "effect/cli";

import { auditCommand } from "./cli/commands/audit.js";
import { backupCommand } from "./cli/commands/backup.js";
import { demoCommand } from "./cli/commands/demo.js";
import { exportCommand } from "./cli/commands/export.js";
import { gezondheidCommand } from "./cli/commands/gezondheid.js";
import { inlezenCommand } from "./cli/commands/inlezen.js";
import { openapiCommand } from "./cli/commands/openapi.js";
import { rapportCommand } from "./cli/commands/rapport.js";
import { restoreCommand } from "./cli/commands/restore.js";
import { serveCommand } from "./cli/commands/serve.js";
import { sleutelCommand } from "./cli/commands/sleutel.js";
import { VERSIE } from "./config/versie.js";

const wijkteam = Command.make("wijkteam").pipe(
  Command.withDescription("Kit voor sociale wijkteams: van melding tot oplossing, met de termijnen en de redenen"),
  Command.withSubcommands([
    serveCommand,
    demoCommand,
    backupCommand,
    restoreCommand,
    exportCommand,
    rapportCommand,
    inlezenCommand,
    auditCommand,
    gezondheidCommand,
    sleutelCommand,
    openapiCommand,
  ]),
);

runApp(Command.run(wijkteam, { version: VERSIE }).pipe(Effect.provide([CliOutput.layer(dutchFormatter), NodeServices.layer])));
