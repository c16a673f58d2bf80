import { readFile } from "node:fs/promises";

import { Console, Effect, Option } from "effect";
import { Argument, CliError, Command, Flag } from "effect/cli";

import { noemBewoner } from "../../presentation/naam.js";
import { ontvangElkBericht } from "../../programs/ontvang-bericht.js";
import { mapFlag } from "../map-flag.js";
import { runInKit } from "../run-in-kit.js";
import { importLijst } from "./import-lijst.js";

const readBestand = (pad: string) =>
  Effect.tryPromise({
    try: () => readFile(pad),
    catch: (cause) => new CliError.UserError({ cause, userMessage: `Het bestand ${pad} is niet te lezen. Controleer de naam.` }),
  });

const importBestand = (map: string, pad: string) =>
  Effect.gen(function* () {
    const ontvangen = yield* runInKit(map, { naam: "import" })(ontvangElkBericht(yield* readBestand(pad)));
    if (ontvangen._tag === "Declaratie") return yield* Console.log(`${pad}: antwoord op declaratie ${ontvangen.declaratieId}`);
    const { dossier, nieuw } = ontvangen;
    yield* Console.log(`${pad}: ${noemBewoner(dossier)}, ${nieuw ? "nieuw dossier" : "bestaand dossier"} ${dossier.id}`);
  });

/** `dagbesteding import BESTAND…`: takes in messages, or lists of residents or people who work. */
export const importCommand = Command.make(
  "import",
  {
    map: mapFlag,
    lijst: Flag.Literals("lijst", ["bewoners", "medewerkers"]).pipe(
      Flag.withDescription("het bestand is geen bericht maar een lijst van bewoners of medewerkers (CSV of XLSX)"),
      Flag.optional,
    ),
    goedeRijen: Flag.Boolean("goede-rijen").pipe(Flag.withDescription("neem van een lijst met fouten de goede rijen over"), Flag.withDefault(false)),
    bestanden: Argument.String("bestand").pipe(Argument.withDescription("bericht als xml, of een lijst"), Argument.atLeast(1)),
  },
  ({ map, lijst, goedeRijen, bestanden }) =>
    Effect.forEach(
      bestanden,
      (pad) =>
        Option.isNone(lijst)
          ? importBestand(map, pad)
          : Effect.flatMap(readBestand(pad), (bytes) => importLijst({ map, pad, soort: lijst.value, goedeRijen }, bytes)),
      { discard: true },
    ),
).pipe(
  Command.withDescription("Berichten van de gemeente inlezen: toewijzing (301), antwoord (319, 325), retour (306, 308, 316)"),
  Command.withExamples([{ command: "dagbesteding import WMO301.xml", description: "Eén bericht inlezen" }, { command: "dagbesteding import --lijst bewoners bewoners.xlsx", description: "Bewoners om mee te beginnen" }]),
);
