import { ORGANISATIE, showTaak, showTakenlijst, showZaken, type Takenfilter } from "@wmo-kit/kit";
import { decideTaakGedaan } from "@wmo-kit/kit";
import { liftResult, vandaag } from "@wmo-kit/runtime";
import { Effect } from "effect";

import type { Bewonerdossier } from "../dossier/dossierlijn.js";
import { showDossier } from "../presentation/dossier.js";
import { showDossierregel } from "../presentation/dossierregel.js";
import { showGrootboek } from "../presentation/grootboek.js";
import { noemBewoner } from "../presentation/naam.js";
import { showTijdlijnregel } from "../presentation/tijdlijn.js";
import { showWerklijst } from "../presentation/werklijst.js";
import { zoekOpNaam } from "../presentation/zoek-op-naam.js";
import { huidigeActor } from "../services/huidige-actor.js";
import { Instelling } from "../services/instelling.js";
import { Dossierkast, Werkomgeving } from "../services/kast.js";
import { Namen } from "../services/namen.js";
import { heeftRecht, kiesZichtbare } from "../services/zichtbaar.js";

/** A dossier as it stands today, in words. */
export const showVandaag = Effect.fn("showVandaag")(function* (dossier: Bewonerdossier) {
  const { alle } = yield* Werkomgeving;
  const naamVan = yield* (yield* Namen).lees;
  return showDossier(dossier, yield* vandaag, yield* Instelling, alle, naamVan);
});

/** One dossier, in words. */
export const toonDossier = Effect.fn("toonDossier")(function* (dossierId: string) {
  const kast = yield* Dossierkast;
  return yield* showVandaag(yield* kast.load(dossierId));
});

/** The dossier of the organisation as it stands today, in words. */
export const showOrganisatie = Effect.fn("showOrganisatie")(function* (dossier: Bewonerdossier) {
  const peildatum = yield* vandaag;
  const { alle } = yield* Werkomgeving;
  const { organisatie } = yield* Instelling;
  const naamVan = yield* (yield* Namen).lees;
  return {
    id: dossier.id,
    versie: dossier.versie,
    naam: organisatie,
    peildatum,
    zaken: showZaken(dossier, { dossierId: ORGANISATIE, naam: organisatie }, peildatum, alle),
    tijdlijn: dossier.eigen.tijdlijn.toReversed().map((feit) => showTijdlijnregel(feit, naamVan)),
  };
});

/** The dossier of the organisation, in words. */
export const toonOrganisatie = Effect.gen(function* () {
  const kast = yield* Dossierkast;
  return yield* showOrganisatie(yield* kast.loadOrganisatie);
});

/** Every resident of this provider by name, or those whose name holds a text. */
export const toonDossiers = Effect.fn("toonDossiers")(function* (zoek?: string) {
  const kast = yield* Dossierkast;
  const peildatum = yield* vandaag;
  const regels = yield* Instelling;
  const dossiers = zoekOpNaam(yield* kiesZichtbare(yield* kast.list), zoek);
  return dossiers.map((dossier) => showDossierregel(dossier, peildatum, regels)).toSorted((a, b) => a.naam.localeCompare(b.naam, "nl"));
});

/** What must be done, sorted by term. */
export const toonWerklijst = Effect.gen(function* () {
  const kast = yield* Dossierkast;
  return showWerklijst(yield* kiesZichtbare(yield* kast.list), yield* vandaag, yield* Instelling);
});

/** Every open task of residents and organisation, sorted by term. */
export const toonTaken = Effect.fn("toonTaken")(function* (filter: Takenfilter) {
  const kast = yield* Dossierkast;
  const peildatum = yield* vandaag;
  const { alle } = yield* Werkomgeving;
  const { organisatie: naam } = yield* Instelling;
  const bewoners = yield* kiesZichtbare(yield* kast.list);
  const organisatie = (yield* heeftRecht("organisatie.zien")) ? [yield* kast.loadOrganisatie] : [];
  const taken = [...bewoners, ...organisatie].flatMap((dossier) =>
    dossier.taken.map((taak) => showTaak(taak, { dossierId: dossier.id, naam: dossier.id === ORGANISATIE ? naam : noemBewoner(dossier) }, peildatum, alle)),
  );
  return showTakenlijst(taken, peildatum, filter);
});

/** What is allocated to a resident, beside what was started, stopped, claimed and granted, and what is left. @source D-20.10 */
export const toonGrootboek = Effect.fn("toonGrootboek")(function* (dossierId: string) {
  const kast = yield* Dossierkast;
  return showGrootboek(yield* kast.load(dossierId), yield* vandaag);
});

/** Records that a person did a task that no step does. */
export const meldTaakGedaan = Effect.fn("meldTaakGedaan")(function* (dossierId: string, taak: string, toelichting: string | undefined) {
  const kast = yield* Dossierkast;
  const actor = yield* huidigeActor;
  return yield* kast.change(dossierId, (dossier) => Effect.map(liftResult(decideTaakGedaan(dossier, taak, toelichting)), (feiten) => ({ feiten })), { actor });
});
