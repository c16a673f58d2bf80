import { leesReden, redenFlag } from "@wmo-kit/kit/cli";
import { Console, Effect } from "effect";
import { Argument, Command, Flag } from "effect/cli";

import { noemBewoner } from "../../presentation/naam.js";
import { registreerContact } from "../../programs/registreer.js";
import { mapFlag } from "../map-flag.js";
import { runInKit } from "../run-in-kit.js";

/** `dagbesteding contact DOSSIER --datum D`: records the contact with the resident. */
export const contactCommand = Command.make(
  "contact",
  {
    map: mapFlag,
    dossier: Argument.String("dossier").pipe(Argument.withDescription("id van het dossier")),
    datum: Flag.String("datum").pipe(Flag.withDescription("dag van het contact, jjjj-mm-dd")),
    reden: redenFlag,
  },
  ({ map, dossier, datum, reden }) =>
    Effect.flatMap(
      runInKit(map, { naam: "contact", dossier })(registreerContact(dossier, { datum, ...leesReden(reden) })),
      (bijgewerkt) => Console.log(`Contact met ${noemBewoner(bijgewerkt)} vastgelegd op ${datum}.`),
    ),
).pipe(Command.withDescription("Contact met de bewoner vastleggen"));
