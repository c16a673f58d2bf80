import { NodeServices } from "@effect/platform-node";
import { runApp } from "@wmo-kit/runtime";
import { Effect } from "effect";
import { CliOutput, Command } from "effect/cli";

import { contactCommand } from "./cli/commands/contact.js";
import { dossiersCommand } from "./cli/commands/dossiers.js";
import { importCommand } from "./cli/commands/import.js";
import { serveCommand } from "./cli/commands/serve.js";
import { startCommand } from "./cli/commands/start-ondersteuning.js";
import { termijnenCommand } from "./cli/commands/termijnen.js";
import { verzondenCommand } from "./cli/commands/verzonden.js";
import { voorbeeldCommand } from "./cli/commands/voorbeeld.js";
import { dutchFormatter } from "./cli/dutch-formatter.js";

const dagbesteding = Command.make("dagbesteding").pipe(
  Command.withDescription("Kit voor aanbieders van dagbesteding: toewijzingen, termijnen en berichten"),
  Command.withSubcommands([
    serveCommand,
    importCommand,
    termijnenCommand,
    dossiersCommand,
    contactCommand,
    startCommand,
    verzondenCommand,
    voorbeeldCommand,
  ]),
);

runApp(Command.run(dagbesteding, { version: "0.1.0" }).pipe(Effect.provide([CliOutput.layer(dutchFormatter), NodeServices.layer])));
