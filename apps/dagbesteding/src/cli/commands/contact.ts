import { formatNaam } from "@wmo-kit/domain";
import { Console, Effect } from "effect";
import { Argument, Command, Flag } from "effect/cli";

import { registreerContact } from "../../programs/registreer-contact.js";
import { mapFlag } from "../map-flag.js";
import { leesReden, redenFlag } from "../reden-flag.js";
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
      runInKit(map)(registreerContact(dossier, { datum, ...leesReden(reden) })),
      ({ client }) => Console.log(`Contact met ${formatNaam(client.naam)} vastgelegd op ${datum}.`),
    ),
).pipe(Command.withDescription("Contact met de bewoner vastleggen"));
