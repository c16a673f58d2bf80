import { readFileSync } from "node:fs";

import { describeInleesFailure, type InleesFailure } from "@wmo-kit/backoffice/inlezen";
import { checkMap } from "@wmo-kit/kit/cli";
import { vandaag } from "@wmo-kit/runtime";
import { Console, Effect, Option } from "effect";
import { Argument, CliError, Command, Flag } from "effect/cli";

import { leesIn, type BestandssoortOnbekend, type StandInToekomst } from "../../koppelingen/bestanden.js";
import { BESTANDSSOORTEN } from "../../koppelingen/bestandssoorten.table.js";
import { mapFlag } from "../map-flag.js";
import { runInKit } from "../run-in-kit.js";

const SOORTEN = BESTANDSSOORTEN.map(({ sjabloon }) => sjabloon).join(", ");

const userError = (cause: string, userMessage: string): CliError.UserError => new CliError.UserError({ cause, userMessage });

const describe = (fout: BestandssoortOnbekend | StandInToekomst | InleesFailure): string => {
  switch (fout._tag) {
    case "BestandssoortOnbekend":
      return `Dit soort bestand is er niet. Kies uit: ${SOORTEN}.`;
    case "StandInToekomst":
      return "De dag van het bestand ligt in de toekomst. Vul bij --stand de dag in waarop de gegevens zijn opgehaald.";
    case "BestandOngeldig":
    case "BestandOnleesbaar":
      return describeInleesFailure(fout);
  }
};

const leesBytes = (bestand: string): Effect.Effect<Uint8Array, CliError.UserError> =>
  Effect.try({ try: () => readFileSync(bestand), catch: () => userError("BestandOnvindbaar", `Het bestand ${bestand} is niet te lezen. Controleer de naam.`) });

type Afloop = { readonly _tag: "Geweigerd"; readonly waarom: string } | { readonly _tag: "Ingelezen"; readonly titel: string; readonly rijen: number; readonly standTekst: string };

const geweigerd = (fout: BestandssoortOnbekend | StandInToekomst | InleesFailure): Effect.Effect<Afloop> => Effect.succeed({ _tag: "Geweigerd", waarom: describe(fout) });

// What is wrong with the file is told with its rows; what is wrong with the kit as everywhere.
const neemOver = (soort: string, stand: string | undefined, bytes: Uint8Array) =>
  Effect.flatMap(vandaag, (dag) =>
    leesIn(soort, stand ?? dag, bytes).pipe(
      Effect.map(({ titel, laatste }): Afloop => ({ _tag: "Ingelezen", titel, rijen: laatste?.rijen ?? 0, standTekst: laatste?.standTekst ?? "" })),
      Effect.catchTags({ BestandssoortOnbekend: geweigerd, StandInToekomst: geweigerd, BestandOngeldig: geweigerd, BestandOnleesbaar: geweigerd }),
    ),
  );

/** `wijkteam inlezen SOORT BESTAND`: takes over a file of another system, all of it or nothing. @source systems.md 1, 2; W-14.1, W-37.3, W-106.10 */
export const inlezenCommand = Command.make(
  "inlezen",
  {
    map: mapFlag,
    soort: Argument.String("soort").pipe(Argument.withDescription(`een van: ${SOORTEN}`)),
    bestand: Argument.String("bestand").pipe(Argument.withDescription("CSV of XLSX")),
    stand: Flag.String("stand").pipe(Flag.withDescription("dag waarop de gegevens zijn opgehaald, als jjjj-mm-dd (anders vandaag)"), Flag.optional),
  },
  ({ map, soort, bestand, stand }) =>
    Effect.gen(function* () {
      yield* checkMap(map);
      const bytes = yield* leesBytes(bestand);
      const afloop = yield* runInKit(map, { naam: "inlezen" })(neemOver(soort, Option.getOrUndefined(stand), bytes));
      if (afloop._tag === "Geweigerd") return yield* Effect.fail(userError("BestandGeweigerd", afloop.waarom));
      yield* Console.log(`${afloop.titel}: ${afloop.rijen} rijen ingelezen, van ${afloop.standTekst}.`);
    }),
).pipe(Command.withDescription("Een bestand van een ander systeem inlezen"));
