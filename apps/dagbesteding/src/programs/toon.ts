import { vandaag } from "@wmo-kit/runtime";
import { Effect } from "effect";

import type { Dossier } from "../dossier/dossier.js";
import { showDossier } from "../presentation/dossier.js";
import { showDossierregel } from "../presentation/dossierregel.js";
import { showWerklijst } from "../presentation/werklijst.js";
import { Dossierkast } from "../services/dossierkast.js";
import { Instelling } from "../services/instelling.js";

/** A dossier as it stands today, in words. */
export const showVandaag = Effect.fn("showVandaag")(function* (dossier: Dossier) {
  return showDossier(dossier, yield* vandaag, yield* Instelling);
});

/** One dossier, in words. */
export const toonDossier = Effect.fn("toonDossier")(function* (dossierId: string) {
  const kast = yield* Dossierkast;
  return yield* showVandaag(yield* kast.load(dossierId));
});

/** Every resident of this provider, by name. */
export const toonDossiers = Effect.gen(function* () {
  const kast = yield* Dossierkast;
  const peildatum = yield* vandaag;
  const regels = yield* Instelling;
  const dossiers = yield* kast.list;
  return dossiers.map((dossier) => showDossierregel(dossier, peildatum, regels)).toSorted((a, b) => a.naam.localeCompare(b.naam, "nl"));
});

/** What must be done, sorted by term. */
export const toonWerklijst = Effect.gen(function* () {
  const kast = yield* Dossierkast;
  return showWerklijst(yield* kast.list, yield* vandaag, yield* Instelling);
});
