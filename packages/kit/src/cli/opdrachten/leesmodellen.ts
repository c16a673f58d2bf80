import type { Dossierregels } from "@wmo-kit/runtime";
import { Console, Effect } from "effect";
import { CliError, Command, Flag } from "effect/cli";

import type { Kitfout } from "../errors.js";
import type { Kitregel } from "../kitregel.js";
import { metVoortgang } from "../met-voortgang.js";
import { checkMap } from "../run-beheer.js";

/** A list that is made of the facts, and can be made again or held against them. */
export interface Nakijkbaar {
  readonly naam: string;
  readonly lijnen: Pick<Dossierregels<unknown>, "herbouw" | "vergelijk">;
}

const ONGELIJK = new CliError.UserError({
  cause: "Leesmodel",
  userMessage: "Een lijst is niet wat de feiten zeggen. Er is niets kwijt. Maak de lijsten opnieuw met --herbouw en meld dit de leverancier.",
});

const kijkNa = (herbouw: boolean, meld: (klaar: number, totaal: number) => void) => (modellen: readonly Nakijkbaar[]) =>
  Effect.forEach(modellen, ({ naam, lijnen }) =>
    Effect.gen(function* () {
      if (herbouw) yield* lijnen.herbouw((positie, kop) => Effect.sync(() => meld(positie, kop)));
      return { naam, verschillen: (yield* lijnen.vergelijk).length };
    }),
  );

/** `leesmodellen [--herbouw]`: holds every list that is made of the facts against those facts, or makes them anew. */
export const makeLeesmodellenCommand = <R>({ mapFlag, runInKit }: Kitregel<NoInfer<R>>, leesmodellen: Effect.Effect<readonly Nakijkbaar[], Kitfout, R>) =>
  Command.make(
    "leesmodellen",
    { map: mapFlag, herbouw: Flag.Boolean("herbouw").pipe(Flag.withDescription("de lijsten opnieuw maken uit de feiten"), Flag.withDefault(false)) },
    ({ map, herbouw }) =>
      Effect.gen(function* () {
        yield* checkMap(map);
        const uitslagen = yield* metVoortgang(herbouw ? "Lijsten opnieuw maken" : "Lijsten nakijken", (meld) =>
          runInKit(map, { naam: herbouw ? "leesmodellen herbouw" : "leesmodellen" })(Effect.flatMap(leesmodellen, kijkNa(herbouw, meld))),
        );
        yield* Effect.forEach(uitslagen, ({ naam, verschillen }) => Console.log(`${naam}: ${verschillen === 0 ? "gelijk aan de feiten" : `${verschillen} verschillen`}`), { discard: true });
        if (uitslagen.some(({ verschillen }) => verschillen > 0)) return yield* Effect.fail(ONGELIJK);
      }),
  ).pipe(Command.withDescription("Nakijken of de lijsten gelijk zijn aan de feiten, of ze opnieuw maken"));
