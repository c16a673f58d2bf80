import { LEVENSLOPEN } from "@wmo-kit/afwegingskader";
import { kiesLevenslopen, makeKast, makeKitomgeving } from "@wmo-kit/kit";
import { DAGBESTEDING_TERMIJNEN } from "@wmo-kit/timeliness";
import { Effect, Layer } from "effect";

import { LEGE_STAND } from "../dossier/dossier.js";
import { toDossierlijn } from "../dossier/dossierlijn.js";
import { evolve } from "../dossier/evolve.js";
import { leesFeit, schrijfFeit } from "../feiten/feitvorm.js";
import { Instelling } from "../services/instelling.js";
import { Dossierkast, Werkomgeving } from "../services/kast.js";

/** The life cycles around a resident, and those of the organisation itself. @source lifecycle.md part B */
const VAN_BEWONER = ["B1", "B2", "B3", "B4"];
const VAN_ORGANISATIE = ["B5", "B6", "B7", "B8", "B9", "B10", "B11"];

/** The life cycles, norms and calendar of this provider, from its settings. */
export const layerWerkomgeving = Layer.effect(
  Werkomgeving,
  Effect.map(Instelling, ({ kalender, profiel }) => {
    const alle = makeKitomgeving({ levenslopen: LEVENSLOPEN, termijnen: DAGBESTEDING_TERMIJNEN, kalender, profiel });
    return Werkomgeving.of({ alle, bewoner: kiesLevenslopen(alle, VAN_BEWONER), organisatie: kiesLevenslopen(alle, VAN_ORGANISATIE) });
  }),
);

/** The cabinet over the event store: every read is a fold of facts, every write an append with the expected version. */
export const layerDossierkast = Layer.effect(
  Dossierkast,
  Effect.gen(function* () {
    const { tenant } = yield* Instelling;
    const { alle: omgeving } = yield* Werkomgeving;
    const projectie = { begin: LEGE_STAND, evolve, leesFeit, schrijfFeit, vatSamen: toDossierlijn };
    return Dossierkast.of(yield* makeKast({ tenant, omgeving, projectie }));
  }),
);
