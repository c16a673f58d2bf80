import { Werkomgeving } from "@wmo-kit/kit";
import { readProgramma } from "@wmo-kit/kit/installatie";
import type { Dossierfeiten } from "@wmo-kit/monitoring";
import { makeDossierregels } from "@wmo-kit/runtime";
import { Effect, Layer } from "effect";

import { makeTeammodel } from "../leesmodel/teammodel.js";
import { Instelling } from "../services/instelling.js";
import { Teamlezer } from "../services/teamlezer.js";
import { PROJECTIE } from "./dossierkast-live.js";

/** Reads the texts one at a time: all of them opened at once would take many times their room. */
function* leesAlle(teksten: readonly string[]): Generator<Dossierfeiten> {
  for (const tekst of teksten) yield JSON.parse(tekst);
}

/** The rows of a team over the event store. From source nobody can tell which program made the rows: then each process makes them again. */
export const layerTeamlezer = Layer.effect(
  Teamlezer,
  Effect.gen(function* () {
    const { tenant } = yield* Instelling;
    const { alle: omgeving } = yield* Werkomgeving;
    const programma = yield* Effect.sync(() => readProgramma(import.meta.url));
    const regels = yield* makeDossierregels(tenant, makeTeammodel({ omgeving, projectie: PROJECTIE, programma: programma ?? "" }));
    let betrouwd = programma !== undefined;
    const vernieuw = Effect.suspend(() => (betrouwd ? Effect.void : Effect.tap(regels.herbouw(), () => Effect.sync(() => void (betrouwd = true)))));
    return Teamlezer.of({
      blader: (vragen, bladzijde) => Effect.andThen(vernieuw, regels.blader(vragen, bladzijde)),
      tel: (vragen) => Effect.andThen(vernieuw, regels.tel(vragen)),
      cijfers: Effect.andThen(vernieuw, Effect.map(regels.list, (teksten) => ({ aantal: teksten.length, dossiers: leesAlle(teksten) }))),
    });
  }),
);
