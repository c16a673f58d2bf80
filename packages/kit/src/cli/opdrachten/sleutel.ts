import { exportSleutel, readSleutelbestand } from "@wmo-kit/runtime";
import { Console, Effect } from "effect";
import { Command } from "effect/cli";

import type { Kitregel } from "../kitregel.js";
import { checkMap } from "../run-beheer.js";

const WAARSCHUWING =
  "Wie deze sleutel heeft, kan met de gegevens alles lezen. Print haar, bewaar haar in een kluis en laat haar niet op het scherm staan. Zonder deze sleutel is een reservekopie niet te lezen.";

/** `sleutel`: the main keys of this installation, to print and keep elsewhere; asking is on record. @source AVG art. 32 lid 1 sub b en c */
export const makeSleutelCommand = ({ mapFlag, runInKit }: Kitregel) =>
  Command.make("sleutel", { map: mapFlag }, ({ map }) =>
    Effect.gen(function* () {
      yield* checkMap(map);
      const ring = yield* runInKit(map, { naam: "sleutel" })(readSleutelbestand(map));
      yield* Console.log(ring.map((sleutel) => `${sleutel.id}  ${exportSleutel(sleutel)}`).join("\n"));
      yield* Console.error(WAARSCHUWING);
    }),
  ).pipe(Command.withDescription("De sleutel van de gegevens tonen, om op een veilige plek te bewaren"));
