import { Console, Effect } from "effect";
import { CliError, Command } from "effect/cli";

import { meetKit } from "../../http/layer-systeem.js";
import type { Kitregel } from "../kitregel.js";
import { checkMap } from "../run-beheer.js";
import { formatTabel } from "../tabel.js";

const STANDEN = { goed: "goed", "let-op": "let op", fout: "fout" } as const;

/** `gezondheid`: writing, clock, disk, reserve copy, log and waiting messages; a program that asks it hears by the exit code when something is wrong. */
export const makeGezondheidCommand = ({ mapFlag, runInKit }: Kitregel) =>
  Command.make("gezondheid", { map: mapFlag }, ({ map }) =>
    Effect.gen(function* () {
      yield* checkMap(map);
      const { stand, metingen } = yield* runInKit(map, { naam: "gezondheid" })(meetKit);
      yield* Console.log(formatTabel(["Wat", "Stand", "Uitleg"], metingen.map((meting) => [meting.naam, STANDEN[meting.stand], meting.uitleg])));
      if (stand === "fout") return yield* Effect.fail(new CliError.UserError({ cause: "Gezondheid", userMessage: "Er is iets mis. Kijk in de tabel wat u moet doen." }));
    }),
  ).pipe(Command.withDescription("Laten zien of de kit haar werk kan doen"));
