import { leesReden, redenFlag } from "@wmo-kit/kit/cli";
import { Console, Effect } from "effect";
import { Argument, Command, Flag } from "effect/cli";

import { registreerVerzending } from "../../programs/registreer.js";
import { mapFlag } from "../map-flag.js";
import { runInKit } from "../run-in-kit.js";

/** `dagbesteding verzonden DOSSIER BERICHT --datum D`: records that a WMO305 went out. */
export const verzondenCommand = Command.make(
  "verzonden",
  {
    map: mapFlag,
    dossier: Argument.String("dossier").pipe(Argument.withDescription("id van het dossier")),
    bericht: Argument.String("bericht").pipe(Argument.withDescription("id van het bericht")),
    datum: Flag.String("datum").pipe(Flag.withDescription("dag van verzending, jjjj-mm-dd")),
    reden: redenFlag,
  },
  ({ map, dossier, bericht, datum, reden }) =>
    Effect.andThen(
      runInKit(map, { naam: "verzonden", dossier })(registreerVerzending(dossier, { berichtId: bericht, datum, ...leesReden(reden) })),
      Console.log(`Verzending vastgelegd op ${datum}.`),
    ),
).pipe(Command.withDescription("Vastleggen dat een startbericht is verstuurd"));
