import { metVoortgang } from "@wmo-kit/kit/cli";
import { Console, Effect } from "effect";
import { CliError, Command, Flag } from "effect/cli";

import { LEESMODELLEN } from "../../adapters/leesmodellen.js";
import { mapFlag } from "../map-flag.js";
import { checkMap } from "../run-beheer.js";
import { runInKit } from "../run-in-kit.js";

const ONGELIJK = new CliError.UserError({
  cause: "Leesmodel",
  userMessage: "Een lijst is niet wat de feiten zeggen. Er is niets kwijt. Maak de lijsten opnieuw met --herbouw en meld dit de leverancier.",
});

/** `dagbesteding leesmodellen [--herbouw]`: holds every list that is made of the facts against those facts, or makes them anew. */
export const leesmodellenCommand = Command.make(
  "leesmodellen",
  { map: mapFlag, herbouw: Flag.Boolean("herbouw").pipe(Flag.withDescription("de lijsten opnieuw maken uit de feiten"), Flag.withDefault(false)) },
  ({ map, herbouw }) =>
    Effect.gen(function* () {
      yield* checkMap(map);
      const uitslagen = yield* metVoortgang(herbouw ? "Lijsten opnieuw maken" : "Lijsten nakijken", (meld) =>
        runInKit(map, { naam: herbouw ? "leesmodellen herbouw" : "leesmodellen" })(
          Effect.flatMap(LEESMODELLEN, (modellen) =>
            Effect.forEach(modellen, ({ naam, lijnen }) =>
              Effect.gen(function* () {
                if (herbouw) yield* lijnen.herbouw((positie, kop) => Effect.sync(() => meld(positie, kop)));
                return { naam, verschillen: (yield* lijnen.vergelijk).length };
              }),
            ),
          ),
        ),
      );
      yield* Effect.forEach(uitslagen, ({ naam, verschillen }) => Console.log(`${naam}: ${verschillen === 0 ? "gelijk aan de feiten" : `${verschillen} verschillen`}`), { discard: true });
      if (uitslagen.some(({ verschillen }) => verschillen > 0)) return yield* Effect.fail(ONGELIJK);
    }),
).pipe(Command.withDescription("Nakijken of de lijsten gelijk zijn aan de feiten, of ze opnieuw maken"));
