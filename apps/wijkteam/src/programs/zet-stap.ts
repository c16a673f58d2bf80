import { toonStappenIn, Werkomgeving, zetStapIn } from "@wmo-kit/kit";
import type { Stapinvoer } from "@wmo-kit/kit/api";
import { liftResult, makeUuidV7 } from "@wmo-kit/runtime";
import { Effect } from "effect";

import { leesPartijen } from "../backoffice/partijen.js";
import { beslisStap } from "../dossier/beslis-stap.js";
import { isVerborgen } from "../dossier/verborgen-stappen.table.js";
import { makeVoorsteller } from "../dossier/voorstellen.js";
import { vulAanMetKennis } from "../gezin/lees-kennis.js";
import { metTeam } from "../matching/kies-professional.js";
import { leesWerkers } from "../matching/programs.js";
import { makeKeuzegever } from "../onderzoek/onderzoekskeuzen.js";
import { vulRoblijst } from "../koppelingen/aanbieders.js";
import { Dossierkast } from "../services/kast.js";

/** Takes one step in a dossier, on the version that was on the screen, with every message and letter it asks for. @source lifecycle.md part A */
export const zetStap = Effect.fn("zetStap")(function* (dossierId: string, invoer: Stapinvoer) {
  const kast = yield* Dossierkast;
  const { alle: omgeving } = yield* Werkomgeving;
  const partijen = yield* leesPartijen;
  const verzoek = yield* vulRoblijst(invoer);
  return yield* zetStapIn(kast, dossierId, verzoek, (dossier, opdracht, werk) =>
    Effect.flatMap(Effect.all([makeUuidV7, vulAanMetKennis(dossier, opdracht)]), ([id, volledig]) => liftResult(beslisStap(dossier, volledig, { werk, omgeving, partijen, id }))),
  );
});

/** Every step that could be next in a dossier, or in one case of it. */
export const toonMogelijkeStappen = Effect.fn("toonMogelijkeStappen")(function* (dossierId: string, zaak: string | undefined) {
  const kast = yield* Dossierkast;
  const lijst = yield* toonStappenIn(kast, dossierId, zaak, { voorstellen: (dossier) => makeVoorsteller(dossier), keuzen: makeKeuzegever, verborgen: isVerborgen });
  return { ...lijst, stappen: metTeam(lijst.stappen, yield* leesWerkers) };
});
