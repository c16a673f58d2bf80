import type { Plichtenkalender } from "@wmo-kit/kit/api";
import { formatTabel } from "@wmo-kit/kit/cli";
import { toonPlichten } from "@wmo-kit/kit/kwaliteit";
import { vandaag } from "@wmo-kit/runtime";
import { Console, Effect, Option } from "effect";
import { Command, Flag } from "effect/cli";

import { mapFlag } from "../map-flag.js";
import { runInKit } from "../run-in-kit.js";

const formatPlichten = ({ plichten, zonderDag }: Plichtenkalender): string =>
  [
    formatTabel(
      ["Uiterlijk", "Stand", "Wat", "Norm", "Bewijs"],
      plichten.map(({ uiterlijk, standTekst, titel, norm, bewijs }) => [uiterlijk, standTekst, titel, norm, bewijs ?? "-"]),
    ),
    ...(zonderDag.length === 0 ? [] : ["", "Zonder dag:", ...zonderDag.map(({ titel, norm, reden }) => `  ${titel} (${norm}): ${reden}`)]),
  ].join("\n");

/** `dagbesteding plichten`: the duties of a year, done and open. */
export const plichtenCommand = Command.make(
  "plichten",
  {
    map: mapFlag,
    jaar: Flag.Int("jaar").pipe(
      Flag.withDescription("het jaar (anders dit jaar)"),
      Flag.filter(
        (jaar) => jaar >= 2000 && jaar <= 2200,
        () => "een jaar van 2000 tot en met 2200",
      ),
      Flag.optional,
    ),
    json: Flag.Boolean("json").pipe(Flag.withDescription("als JSON, voor andere programma's"), Flag.withDefault(false)),
  },
  Effect.fnUntraced(function* ({ map, jaar, json }) {
    const gekozen = Option.getOrUndefined(jaar) ?? Number((yield* vandaag).slice(0, 4));
    const kalender = yield* runInKit(map, { naam: "plichten" })(toonPlichten(gekozen));
    yield* Console.log(json ? JSON.stringify(kalender, null, 2) : formatPlichten(kalender));
  }),
).pipe(Command.withDescription("De verplichtingen van een jaar tonen, gedaan en open"));
