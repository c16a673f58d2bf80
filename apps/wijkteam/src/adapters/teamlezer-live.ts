import { makeNaamindex, ORGANISATIE, Werkomgeving } from "@wmo-kit/kit";
import { readProgramma } from "@wmo-kit/kit/installatie";
import { Databank, makeDossierregels, type Voortgang } from "@wmo-kit/runtime";
import { Effect, Layer, Semaphore } from "effect";

import type { Inwonerregel } from "../leesmodel/inwonerregel.js";
import { makeTeammodel } from "../leesmodel/teammodel.js";
import { Instelling } from "../services/instelling.js";
import { Teamlezer } from "../services/teamlezer.js";
import { PROJECTIE } from "./dossierkast-live.js";

/** The rows of a team over the event store. From source nobody can tell which program made the rows: then each process makes them again. */
export const layerTeamlezer = Layer.effect(
  Teamlezer,
  Effect.gen(function* () {
    const { tenant } = yield* Instelling;
    const { alle: omgeving } = yield* Werkomgeving;
    const databank = yield* Databank;
    const programma = yield* Effect.sync(() => readProgramma(import.meta.url));
    const regels = yield* makeDossierregels(tenant, makeTeammodel({ omgeving, projectie: PROJECTIE, programma: programma ?? "" }));
    let betrouwd = programma !== undefined;
    const beurt = Semaphore.makeUnsafe(1);
    const vernieuwMet = (opVoortgang?: Voortgang) => {
      const werk = Effect.suspend(() => (betrouwd ? Effect.void : Effect.tap(regels.herbouw(opVoortgang), () => Effect.sync(() => void (betrouwd = true)))));
      return Effect.suspend(() => (betrouwd ? Effect.void : beurt.withPermit(werk)));
    };
    const vernieuw = vernieuwMet();
    let laatste: { readonly alle: readonly Inwonerregel[]; readonly inwoners: readonly Inwonerregel[] } | undefined;
    const zonderOrganisatie = (alle: readonly Inwonerregel[]): readonly Inwonerregel[] => {
      if (laatste?.alle !== alle) laatste = { alle, inwoners: alle.filter(({ id }) => id !== ORGANISATIE) };
      return laatste.inwoners;
    };
    const inwoners = Effect.andThen(vernieuw, Effect.map(regels.list, zonderOrganisatie));
    const zoek = makeNaamindex<Inwonerregel>();
    return Teamlezer.of({
      blader: (vragen, bladzijde) => Effect.andThen(vernieuw, regels.blader(vragen, bladzijde)),
      tel: (vragen) => Effect.andThen(vernieuw, regels.tel(vragen)),
      inwoners,
      zoek: (vraag) => Effect.map(inwoners, (alle) => zoek(alle, vraag)),
      bereidVoor: (opVoortgang) => vernieuwMet(opVoortgang).pipe(Effect.andThen(regels.werkBij(opVoortgang)), Effect.andThen(inwoners), Effect.map((alle) => void zoek(alle, { van: 0, aantal: 1 }))),
      samen: (werk) => databank.transactie(() => werk),
      regels,
    });
  }),
);
