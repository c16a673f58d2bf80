import type { Actor } from "@wmo-kit/afwegingskader";
import { toJson } from "@wmo-kit/kit";
import { EventStore, makeUuidV7, nu, type NieuweGebeurtenis } from "@wmo-kit/runtime";
import { Effect, Layer } from "effect";
import { SecureRandom } from "effect/crypto";

import { Instelling } from "../services/instelling.js";
import { readRegisterfeit, readTariefrij, type Registerfeit } from "./declaratiefeit.js";
import { Declaratiekast } from "./declaratiekast.js";
import { readRunfeit } from "./read-runfeit.js";
import { vouwRun } from "./run.js";
import { REGISTER, runstroom, TARIEVEN } from "./stromen.js";
import { schrijfVoorstel, VOORSTEL_SCHEMAVERSIE } from "./voorstelvorm.js";

/** Version of the shape of the stored facts, a proposal aside; goes up when a field changes meaning. */
const SCHEMAVERSIE = 1;

const make = Effect.gen(function* () {
  const store = yield* EventStore;
  const { tenant } = yield* Instelling;
  const random = yield* SecureRandom.SecureRandom;
  const nieuwId = Effect.provideService(makeUuidV7, SecureRandom.SecureRandom, random);
  const lees = (stroom: string) => store.readDossier(tenant, stroom);
  const legVorm = (vorm: Pick<NieuweGebeurtenis, "soort" | "schemaversie" | "gegevens">, { id: actor }: Actor) =>
    Effect.map(Effect.all([nieuwId, nu]), ([id, opgetreden]): NieuweGebeurtenis => ({ id, opgetreden, actor, ...vorm }));
  const toGebeurtenis = (feit: { readonly soort: string }, actor: Actor) => legVorm({ soort: feit.soort, schemaversie: SCHEMAVERSIE, gegevens: toJson(feit) }, actor);
  const list = Effect.map(lees(REGISTER), (feiten) => feiten.map(({ gegevens }) => readRegisterfeit(gegevens)));
  const voegToe = (stroom: string, feit: { readonly soort: string }, actor: Actor, versie: number) =>
    Effect.flatMap(toGebeurtenis(feit, actor), (gebeurtenis) =>
      Effect.asVoid(store.append({ tenant, dossier: stroom, verwachteVersie: versie, gebeurtenissen: [gebeurtenis] })),
    );

  return Declaratiekast.of({
    list,
    load: (id) =>
      Effect.flatMap(lees(runstroom(id)), (feiten) => {
        const run = vouwRun(feiten.map(readRunfeit));
        return run === undefined ? Effect.fail({ _tag: "RunOnbekend" } as const) : Effect.succeed(run);
      }),
    // The run and its place in the list are one write: neither can be there without the other, and no number is given twice.
    begin: (voorstel, versie, actor) =>
      Effect.gen(function* () {
        const regel: Registerfeit = { soort: "declaratie-begonnen", id: voorstel.id, maand: voorstel.maand, gemeente: voorstel.gemeente };
        const [inRegister, inRun] = yield* Effect.all([
          toGebeurtenis(regel, actor),
          legVorm({ soort: voorstel.soort, schemaversie: VOORSTEL_SCHEMAVERSIE, gegevens: schrijfVoorstel(voorstel) }, actor),
        ]);
        yield* store.appendAlles(tenant, [
          { dossier: REGISTER, verwachteVersie: versie, gebeurtenissen: [inRegister] },
          { dossier: runstroom(voorstel.id), verwachteVersie: 0, gebeurtenissen: [inRun] },
        ]);
      }),
    leg: (id, feit, actor) =>
      Effect.gen(function* () {
        const { length } = yield* lees(runstroom(id));
        if (length === 0) return yield* Effect.fail({ _tag: "RunOnbekend" } as const);
        yield* voegToe(runstroom(id), feit, actor, length);
      }),
    tarieven: Effect.map(lees(TARIEVEN), (feiten) => feiten.map(({ gegevens }) => readTariefrij(gegevens))),
    legTarief: (tarief, actor) => Effect.flatMap(lees(TARIEVEN), ({ length }) => voegToe(TARIEVEN, tarief, actor, length)),
  });
});

/** The claim runs over the event store. */
export const layerDeclaratiekast = Layer.effect(Declaratiekast, make);
