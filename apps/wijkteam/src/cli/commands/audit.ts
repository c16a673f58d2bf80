import { metVoortgang } from "@wmo-kit/kit/cli";
import { Audit, recordHartslag } from "@wmo-kit/runtime";
import { Console, Effect } from "effect";
import { Command } from "effect/cli";

import { Instelling } from "../../services/instelling.js";
import { mapFlag } from "../map-flag.js";
import { checkMap, runBeheer } from "../run-beheer.js";

const verifyCommand = Command.make("verify", { map: mapFlag }, ({ map }) =>
  Effect.gen(function* () {
    yield* checkMap(map);
    const { aantal, hash } = yield* metVoortgang("Logboek narekenen", (meld) =>
      runBeheer(map)(
        Effect.gen(function* () {
          const audit = yield* Audit;
          const { tenant } = yield* Instelling;
          const einde = yield* audit.verify(tenant, { onVoortgang: meld });
          yield* recordHartslag(tenant, "logboek");
          return einde;
        }),
      ),
    );
    yield* Console.log(`Het logboek klopt: ${aantal} regels.\nBewaar dit einde buiten deze computer: ${aantal} ${hash}`);
  }),
).pipe(Command.withDescription("Narekenen of er niets in het logboek is veranderd"));

/** `wijkteam audit verify`: recalculates the chain of the log. @source NEN 7513:2018 */
export const auditCommand = Command.make("audit").pipe(Command.withDescription("Het logboek van wie wat deed"), Command.withSubcommands([verifyCommand]));
