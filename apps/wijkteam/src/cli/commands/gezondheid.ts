import { formatTabel } from "@wmo-kit/kit/cli";
import { meetKit } from "@wmo-kit/kit/http";
import { Console, Effect } from "effect";
import { CliError, Command } from "effect/cli";

import { mapFlag } from "../map-flag.js";
import { checkMap } from "../run-beheer.js";
import { runInKit } from "../run-in-kit.js";

const STANDEN = { goed: "goed", "let-op": "let op", fout: "fout" } as const;

/** `wijkteam gezondheid`: writing, clock, disk, reserve copy and log; a program that asks it hears by the exit code when something is wrong. */
export const gezondheidCommand = Command.make("gezondheid", { map: mapFlag }, ({ map }) =>
  Effect.gen(function* () {
    yield* checkMap(map);
    const { stand, metingen } = yield* runInKit(map, { naam: "gezondheid" })(meetKit);
    yield* Console.log(formatTabel(["Wat", "Stand", "Uitleg"], metingen.map((meting) => [meting.naam, STANDEN[meting.stand], meting.uitleg])));
    if (stand === "fout") return yield* Effect.fail(new CliError.UserError({ cause: "Gezondheid", userMessage: "Er is iets mis. Kijk in de tabel wat u moet doen." }));
  }),
).pipe(Command.withDescription("Laten zien of de kit haar werk kan doen"));
