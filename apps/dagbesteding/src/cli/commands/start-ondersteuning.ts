import { writeFile } from "node:fs/promises";
import { join } from "node:path";

import { Console, Effect } from "effect";
import { Argument, CliError, Command, Flag } from "effect/cli";

import type { Bewonerdossier } from "../../dossier/dossierlijn.js";
import { getBestandsnaam } from "../../presentation/bericht.js";
import { startOndersteuning } from "../../programs/registreer.js";
import { mapFlag } from "../map-flag.js";
import { runInKit } from "../run-in-kit.js";

const writeStartbericht = (dossier: Bewonerdossier, uit: string) => {
  const bericht = dossier.eigen.berichten.at(-1);
  if (bericht === undefined) return Effect.void;
  const pad = join(uit, getBestandsnaam(bericht));
  return Effect.tryPromise({
    try: () => writeFile(pad, bericht.xml, { flag: "wx" }),
    catch: (cause) =>
      new CliError.UserError({
        cause,
        userMessage: `De start is vastgelegd, maar ${pad} kon niet worden geschreven. Haal het startbericht op in het dossier, of kies een andere map met --uit.`,
      }),
  }).pipe(Effect.andThen(Console.log(`Start vastgelegd. Startbericht (305): ${pad}`)));
};

/** `dagbesteding start-ondersteuning DOSSIER --toewijzing N --datum D`: records the start and writes the WMO305. */
export const startCommand = Command.make(
  "start-ondersteuning",
  {
    map: mapFlag,
    dossier: Argument.String("dossier").pipe(Argument.withDescription("id van het dossier")),
    toewijzing: Flag.Int("toewijzing").pipe(Flag.withDescription("nummer van de toewijzing")),
    datum: Flag.String("datum").pipe(Flag.withDescription("eerste dag van de ondersteuning, jjjj-mm-dd")),
    uit: Flag.String("uit").pipe(Flag.withDescription("map voor het startbericht"), Flag.withDefault(".")),
  },
  ({ map, dossier, toewijzing, datum, uit }) =>
    Effect.flatMap(runInKit(map, { naam: "start-ondersteuning", dossier })(startOndersteuning(dossier, { toewijzingNummer: toewijzing, begindatum: datum })), (bijgewerkt) =>
      writeStartbericht(bijgewerkt, uit),
    ),
).pipe(Command.withDescription("De start vastleggen en het startbericht (305) maken"));
