import { Console, Effect } from "effect";
import { Command } from "effect/cli";

import { laadVoorbeeldgegevens } from "../../programs/laad-voorbeeldgegevens.js";
import { mapFlag } from "../map-flag.js";
import { runInKit } from "../run-in-kit.js";

/** `dagbesteding voorbeeld`: fills an empty kit with made-up residents. */
export const voorbeeldCommand = Command.make("voorbeeld", { map: mapFlag }, ({ map }) =>
  Effect.flatMap(runInKit(map, { naam: "voorbeeld" })(laadVoorbeeldgegevens), (aantal) => Console.log(`${aantal} verzonnen bewoners geladen.`)),
).pipe(Command.withDescription("Een lege kit vullen met verzonnen bewoners"));
