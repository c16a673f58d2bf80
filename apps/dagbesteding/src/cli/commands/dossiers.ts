import { formatTabel } from "@wmo-kit/kit/cli";
import { Console, Effect } from "effect";
import { Command } from "effect/cli";

import { toonDossiers } from "../../programs/toon.js";
import { mapFlag } from "../map-flag.js";
import { runInKit } from "../run-in-kit.js";

/** `dagbesteding dossiers`: every resident with the id of the dossier. */
export const dossiersCommand = Command.make("dossiers", { map: mapFlag }, ({ map }) =>
  Effect.flatMap(runInKit(map, { naam: "dossiers" })(toonDossiers()), (dossiers) =>
    Console.log(
      formatTabel(
        ["Bewoner", "Dossier", "Toewijzingen"],
        dossiers.map(({ naam, id, toewijzingen }) => [naam, id, toewijzingen.join("; ")]),
      ),
    ),
  ),
).pipe(Command.withDescription("Alle bewoners tonen"));
