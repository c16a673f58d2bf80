import { join } from "node:path";

import { Databank, describeAuditGebroken, restoreKopie, SLEUTELBESTAND } from "@wmo-kit/runtime";
import { Console, Effect } from "effect";
import { Argument, Command } from "effect/cli";

import type { Kitregel } from "../kitregel.js";
import { metVoortgang } from "../met-voortgang.js";
import { runBeheer } from "../run-beheer.js";

/** `restore KOPIE --map MAP`: puts a reserve copy back into an empty folder, all of it or nothing. @source D-18.2 */
export const makeRestoreCommand = (regel: Kitregel) =>
  Command.make(
    "restore",
    { map: regel.mapFlag, kopie: Argument.String("kopie").pipe(Argument.withDescription("map van de reservekopie; zij begint met “kopie-”")) },
    ({ map, kopie }) =>
      Effect.gen(function* () {
        const { rijen, audit, manifest } = yield* metVoortgang("Terugzetten", (meld) => runBeheer(regel, map)(restoreKopie(kopie, meld)));
        const breuken = audit.flatMap(({ stand }) => ("_tag" in stand ? [describeAuditGebroken(stand)] : []));
        const plaats = yield* runBeheer(regel, map)(Effect.map(Databank, ({ soort }) => (soort === "sqlite" ? map : "de PostgreSQL-database")));
        yield* Console.log(`${rijen} rijen teruggezet in ${plaats}, uit de kopie van ${manifest.gemaakt}.`);
        if (manifest.sleutels.length > 0) yield* Console.log(`Zet nu het sleutelbestand terug als ${join(map, SLEUTELBESTAND)}, of geef de sleutel in WMO_KIT_SLEUTEL.`);
        yield* Effect.forEach(breuken, (zin) => Console.error(zin), { discard: true });
      }),
  ).pipe(Command.withDescription("Een reservekopie terugzetten in een lege map"));
