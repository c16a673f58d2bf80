import { NodeServices } from "@effect/platform-node";
import { dutchFormatter } from "@wmo-kit/kit/cli";
import { runApp } from "@wmo-kit/runtime";
import { Effect } from "effect";
import { CliOutput, Command } from "effect/cli";

import { contactCommand } from "./cli/commands/contact.js";
import { dossiersCommand } from "./cli/commands/dossiers.js";
import { importCommand } from "./cli/commands/import.js";
import { openapiCommand } from "./cli/commands/openapi.js";
import { plichtenCommand } from "./cli/commands/plichten.js";
import { startCommand } from "./cli/commands/start-ondersteuning.js";
import { termijnenCommand } from "./cli/commands/termijnen.js";
import { toonAanCommand } from "./cli/commands/toon-aan.js";
import { verwijderverzoekCommand } from "./cli/commands/verwijderverzoek.js";
import { verzondenCommand } from "./cli/commands/verzonden.js";
import { voorbeeldCommand } from "./cli/commands/voorbeeld.js";
import { KITOPDRACHTEN } from "./cli/kitopdrachten.js";
import { VERSIE } from "./config/versie.js";

const dagbesteding = Command.make("dagbesteding").pipe(
  Command.withDescription("Kit voor aanbieders van dagbesteding: toewijzingen, termijnen en berichten"),
  Command.withSubcommands([
    KITOPDRACHTEN.serve,
    KITOPDRACHTEN.demo,
    importCommand,
    termijnenCommand,
    dossiersCommand,
    contactCommand,
    startCommand,
    verzondenCommand,
    plichtenCommand,
    toonAanCommand,
    voorbeeldCommand,
    KITOPDRACHTEN.backup,
    KITOPDRACHTEN.restore,
    KITOPDRACHTEN.export,
    KITOPDRACHTEN.audit,
    KITOPDRACHTEN.gezondheid,
    KITOPDRACHTEN.bewaring,
    verwijderverzoekCommand,
    KITOPDRACHTEN.leesmodellen,
    KITOPDRACHTEN.sleutel,
    openapiCommand,
  ]),
);

runApp(Command.run(dagbesteding, { version: VERSIE }).pipe(Effect.provide([CliOutput.layer(dutchFormatter), NodeServices.layer])));
