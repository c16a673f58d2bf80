import { join } from "node:path";

import { makeKopie, recordHartslag, SLEUTELBESTAND, verifyKopie } from "@wmo-kit/runtime";
import { Console, Effect } from "effect";
import { Command, Flag } from "effect/cli";

import type { Kitregel } from "../kitregel.js";
import { metVoortgang } from "../met-voortgang.js";
import { checkMap, runBeheer } from "../run-beheer.js";

/** `backup --naar MAP`: a reserve copy while the kit goes on, read back at once. @source D-18.2 */
export const makeBackupCommand = (regel: Kitregel) =>
  Command.make(
    "backup",
    { map: regel.mapFlag, naar: Flag.String("naar").pipe(Flag.withDescription("map waarin de reservekopie komt, liefst op een andere schijf")) },
    ({ map, naar }) =>
      Effect.gen(function* () {
        yield* checkMap(map);
        const toepassing = `${regel.naam} ${regel.versie}`;
        const kopie = yield* metVoortgang("Reservekopie maken", (meld) => runBeheer(regel, map)(makeKopie({ doelmap: naar, toepassing, onVoortgang: meld })));
        const { rijen, manifest } = yield* metVoortgang("Reservekopie nalezen", (meld) => runBeheer(regel, map)(verifyKopie(kopie.map, meld)));
        // Only a copy that was read back counts as one.
        const tenants = [...new Set(manifest.bestanden.map(({ tenant }) => tenant))];
        yield* runBeheer(regel, map)(Effect.forEach(tenants, (tenant) => recordHartslag(tenant, "reservekopie"), { discard: true }));
        yield* Console.log(
          `Reservekopie: ${kopie.map}\n${rijen} rijen, nagelezen en in orde.\nDe sleutel zit er niet in. Bewaar ${join(map, SLEUTELBESTAND)} op een andere plek; zonder sleutel is de kopie niet te lezen.`,
        );
      }),
  ).pipe(
    Command.withDescription("Een reservekopie maken; de kit mag blijven draaien"),
    Command.withExamples([{ command: `${regel.naam} backup --naar /media/reserve`, description: "Kopie op een andere schijf" }]),
  );
