import { layerWerkomgeving, makeKast, Organisatiedossier, Werkomgeving } from "@wmo-kit/kit";
import { readProgramma } from "@wmo-kit/kit/installatie";
import { AVG_TERMIJNEN, IWMO_TERMIJNEN, WIJKTEAM_TERMIJNEN } from "@wmo-kit/timeliness";
import { WIJKTEAM_KALENDER } from "@wmo-kit/timeliness/plichten";
import { Effect, Layer } from "effect";

import { ONTVANGSTBEWIJSNORM } from "../backoffice/list-berichttaken.js";
import { LEGE_STAND } from "../dossier/dossier.js";
import { toDossierlijn } from "../dossier/dossierlijn.js";
import { evolve } from "../dossier/evolve.js";
import { leesFeit, schrijfFeit } from "../feiten/feitvorm.js";
import { Instelling } from "../services/instelling.js";
import { Dossierkast } from "../services/kast.js";

/** The life cycles, norms and calendar of a district team: those around a resident, and those of the organisation itself. @source lifecycle.md part A */
export const layerWijkteamomgeving = layerWerkomgeving({
  // No document gives a term for a receipt of the back office; that of the technical replies of the national standard is taken. @source systems.md 1
  termijnen: [...WIJKTEAM_TERMIJNEN, ...AVG_TERMIJNEN, ...IWMO_TERMIJNEN.filter(({ id }) => id === ONTVANGSTBEWIJSNORM)],
  jaarplichten: WIJKTEAM_KALENDER,
  vanBewoner: ["A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8"],
  vanOrganisatie: ["A9", "B6", "B7", "B10"],
});

/** What this app makes of its facts. */
export const PROJECTIE = { begin: LEGE_STAND, evolve, leesFeit, schrijfFeit, vatSamen: toDossierlijn };

/** The cabinet over the event store: every read is a fold of facts, every write an append with the expected version. */
export const layerDossierkast = Layer.effect(
  Dossierkast,
  Effect.gen(function* () {
    const { tenant } = yield* Instelling;
    const { alle: omgeving } = yield* Werkomgeving;
    const programma = yield* Effect.sync(() => readProgramma(import.meta.url));
    return Dossierkast.of(yield* makeKast({ tenant, omgeving, projectie: PROJECTIE, ...(programma === undefined ? {} : { programma }) }));
  }),
);

/** The cases of the organisation itself, from the cabinet. */
export const layerOrganisatiedossier = Layer.effect(
  Organisatiedossier,
  Effect.map(Dossierkast, (kast) => Organisatiedossier.of({ lees: Effect.map(kast.loadOrganisatie, ({ zaken }) => zaken) })),
);
