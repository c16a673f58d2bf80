import { readFile } from "node:fs/promises";

import { formatNaam } from "@wmo-kit/domain";
import { Console, Effect } from "effect";
import { Argument, CliError, Command } from "effect/cli";

import { ontvangBericht } from "../../programs/ontvang-bericht.js";
import { mapFlag } from "../map-flag.js";
import { runInKit } from "../run-in-kit.js";

const readBestand = (pad: string) =>
  Effect.tryPromise({
    try: () => readFile(pad),
    catch: (cause) => new CliError.UserError({ cause, userMessage: `Het bestand ${pad} is niet te lezen. Controleer de naam.` }),
  });

const importBestand = (map: string, pad: string) =>
  Effect.gen(function* () {
    const { dossier, nieuw } = yield* runInKit(map)(ontvangBericht(yield* readBestand(pad)));
    yield* Console.log(`${pad}: ${formatNaam(dossier.client.naam)}, ${nieuw ? "nieuw dossier" : "bestaand dossier"} ${dossier.id}`);
  });

/** `dagbesteding import BESTAND…`: takes in WMO301 files. */
export const importCommand = Command.make(
  "import",
  { map: mapFlag, bestanden: Argument.String("bestand").pipe(Argument.withDescription("WMO301 als xml"), Argument.atLeast(1)) },
  ({ map, bestanden }) => Effect.forEach(bestanden, (pad) => importBestand(map, pad), { discard: true }),
).pipe(
  Command.withDescription("Toewijzingen (WMO301) van de gemeente inlezen"),
  Command.withExamples([{ command: "dagbesteding import WMO301.xml", description: "Eén bericht inlezen" }]),
);
