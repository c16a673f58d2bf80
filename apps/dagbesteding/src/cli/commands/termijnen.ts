import { formatTabel } from "@wmo-kit/kit/cli";
import { Console, Effect } from "effect";
import { Command, Flag } from "effect/cli";

import type { Werklijst } from "../../api/weergave.js";
import { toonWerklijst } from "../../programs/toon.js";
import { mapFlag } from "../map-flag.js";
import { runInKit } from "../run-in-kit.js";

const formatWerklijst = ({ peildatumTekst, regels }: Werklijst): string =>
  regels.length === 0
    ? `Op ${peildatumTekst} is er niets te doen.`
    : formatTabel(
        ["Uiterlijk", "Stand", "Bewoner", "Wat", "Dossier"],
        regels.map(({ dossierId, naam, termijn }) => [
          termijn.uitersteDatumTekst ?? "-",
          termijn.standTekst,
          naam,
          termijn.wat,
          dossierId,
        ]),
      );

const formatWaarom = ({ regels }: Werklijst): string =>
  regels
    .map(({ naam, termijn }) =>
      [`${naam}: ${termijn.wat} (${termijn.norm})`, ...termijn.waarom.map(({ tekst }) => `  ${tekst}`), `  Bron: ${termijn.bronnen.join("; ")}`].join("\n"),
    )
    .join("\n\n");

/** `dagbesteding termijnen`: what must be done, and until when. */
export const termijnenCommand = Command.make(
  "termijnen",
  {
    map: mapFlag,
    waarom: Flag.Boolean("waarom").pipe(Flag.withDescription("leg bij elke datum uit waarom"), Flag.withDefault(false)),
    json: Flag.Boolean("json").pipe(Flag.withDescription("als JSON, voor andere programma's"), Flag.withDefault(false)),
  },
  ({ map, waarom, json }) =>
    Effect.flatMap(runInKit(map, { naam: "termijnen" })(toonWerklijst), (werklijst) => {
      if (json) return Console.log(JSON.stringify(werklijst, null, 2));
      return Console.log([formatWerklijst(werklijst), ...(waarom ? ["", formatWaarom(werklijst)] : [])].join("\n"));
    }),
).pipe(Command.withDescription("Tonen wat er moet gebeuren en voor wanneer"));
