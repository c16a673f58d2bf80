import { Audit, recordHartslag } from "@wmo-kit/runtime";
import { Console, Effect } from "effect";
import { Command } from "effect/cli";

import { Kitinstelling } from "../../diensten/kitinstelling.js";
import type { Kitregel } from "../kitregel.js";
import { metVoortgang } from "../met-voortgang.js";
import { checkMap, runBeheer } from "../run-beheer.js";

const rekenNa = (meld: (klaar: number, totaal: number) => void) =>
  Effect.gen(function* () {
    const audit = yield* Audit;
    const { tenant } = yield* Kitinstelling;
    const einde = yield* audit.verify(tenant, { onVoortgang: meld });
    yield* recordHartslag(tenant, "logboek");
    return einde;
  });

/** `audit verify`: recalculates the chain of the log. @source NEN 7513:2018 */
export const makeAuditCommand = (regel: Kitregel) => {
  const verifyCommand = Command.make("verify", { map: regel.mapFlag }, ({ map }) =>
    Effect.gen(function* () {
      yield* checkMap(map);
      const { aantal, hash } = yield* metVoortgang("Logboek narekenen", (meld) => runBeheer(regel, map)(rekenNa(meld)));
      yield* Console.log(`Het logboek klopt: ${aantal} regels.\nBewaar dit einde buiten deze computer: ${aantal} ${hash}`);
    }),
  ).pipe(Command.withDescription("Narekenen of er niets in het logboek is veranderd"));
  return Command.make("audit").pipe(Command.withDescription("Het logboek van wie wat deed"), Command.withSubcommands([verifyCommand]));
};
