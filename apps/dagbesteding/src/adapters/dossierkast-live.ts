import { layerWerkomgeving, makeKast, Organisatiedossier, Werkomgeving } from "@wmo-kit/kit";
import { readProgramma } from "@wmo-kit/kit/installatie";
import { DAGBESTEDING_TERMIJNEN } from "@wmo-kit/timeliness";
import { DAGBESTEDING_KALENDER } from "@wmo-kit/timeliness/plichten";
import { Effect, Layer } from "effect";

import { LEGE_STAND } from "../dossier/dossier.js";
import { toDossierlijn } from "../dossier/dossierlijn.js";
import { evolve } from "../dossier/evolve.js";
import { leesFeit, schrijfFeit } from "../feiten/feitvorm.js";
import { Instelling } from "../services/instelling.js";
import { Dossierkast } from "../services/kast.js";

/** The life cycles, norms and calendar of a provider: those around a resident, and those of the organisation itself. @source lifecycle.md part B */
export const layerAanbiederomgeving = layerWerkomgeving({
  termijnen: DAGBESTEDING_TERMIJNEN,
  jaarplichten: DAGBESTEDING_KALENDER,
  vanBewoner: ["B1", "B2", "B3", "B4"],
  vanOrganisatie: ["B5", "B6", "B7", "B8", "B9", "B10", "B11"],
});

/** The cabinet over the event store: every read is a fold of facts, every write an append with the expected version. */
export const layerDossierkast = Layer.effect(
  Dossierkast,
  Effect.gen(function* () {
    const { tenant } = yield* Instelling;
    const { alle: omgeving } = yield* Werkomgeving;
    const projectie = { begin: LEGE_STAND, evolve, leesFeit, schrijfFeit, vatSamen: toDossierlijn };
    const programma = yield* Effect.sync(() => readProgramma(import.meta.url));
    return Dossierkast.of(yield* makeKast({ tenant, omgeving, projectie, ...(programma === undefined ? {} : { programma }) }));
  }),
);

/** The cases of the organisation itself, from the cabinet. */
export const layerOrganisatiedossier = Layer.effect(
  Organisatiedossier,
  Effect.map(Dossierkast, (kast) => Organisatiedossier.of({ lees: Effect.map(kast.loadOrganisatie, ({ zaken }) => zaken) })),
);
