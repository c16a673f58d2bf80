import { NodeServices } from "@effect/platform-node";
import { runApp } from "@wmo-kit/runtime";
import { Effect } from "effect";
import { CliOutput, Command } from "effect/cli";

import { auditCommand } from "./cli/commands/audit.js";
import { backupCommand } from "./cli/commands/backup.js";
import { bewaringCommand } from "./cli/commands/bewaring.js";
import { contactCommand } from "./cli/commands/contact.js";
import { demoCommand } from "./cli/commands/demo.js";
import { dossiersCommand } from "./cli/commands/dossiers.js";
import { exportCommand } from "./cli/commands/export.js";
import { gezondheidCommand } from "./cli/commands/gezondheid.js";
import { importCommand } from "./cli/commands/import.js";
import { leesmodellenCommand } from "./cli/commands/leesmodellen.js";
import { openapiCommand } from "./cli/commands/openapi.js";
import { plichtenCommand } from "./cli/commands/plichten.js";
import { restoreCommand } from "./cli/commands/restore.js";
import { serveCommand } from "./cli/commands/serve.js";
import { sleutelCommand } from "./cli/commands/sleutel.js";
import { startCommand } from "./cli/commands/start-ondersteuning.js";
import { termijnenCommand } from "./cli/commands/termijnen.js";
import { toonAanCommand } from "./cli/commands/toon-aan.js";
import { verwijderverzoekCommand } from "./cli/commands/verwijderverzoek.js";
import { verzondenCommand } from "./cli/commands/verzonden.js";
import { voorbeeldCommand } from "./cli/commands/voorbeeld.js";
import { dutchFormatter } from "@wmo-kit/kit/cli";
import { VERSIE } from "./config/versie.js";

const dagbesteding = Command.make("dagbesteding").pipe(
  Command.withDescription("Kit voor aanbieders van dagbesteding: toewijzingen, termijnen en berichten"),
  Command.withSubcommands([
    serveCommand,
    demoCommand,
    importCommand,
    termijnenCommand,
    dossiersCommand,
    contactCommand,
    startCommand,
    verzondenCommand,
    plichtenCommand,
    toonAanCommand,
    voorbeeldCommand,
    backupCommand,
    restoreCommand,
    exportCommand,
    auditCommand,
    gezondheidCommand,
    bewaringCommand,
    verwijderverzoekCommand,
    leesmodellenCommand,
    sleutelCommand,
    openapiCommand,
  ]),
);

runApp(Command.run(dagbesteding, { version: VERSIE }).pipe(Effect.provide([CliOutput.layer(dutchFormatter), NodeServices.layer])));
