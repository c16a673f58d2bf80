import { meldTaakGedaanIn, Namen, ORGANISATIE, showZaken, Werkomgeving } from "@wmo-kit/kit";
import { nu, vandaag } from "@wmo-kit/runtime";
import { Effect } from "effect";

import type { Inwonerdossier } from "../dossier/dossierlijn.js";
import { showDossier } from "../presentation/dossier.js";
import { showTijdlijnregel } from "../presentation/tijdlijn.js";
import { Instelling } from "../services/instelling.js";
import { Dossierkast } from "../services/kast.js";

/** On what day, at what moment and by which norms something is looked at. */
const leesBlik = Effect.gen(function* () {
  const { alle: omgeving } = yield* Werkomgeving;
  return { peildatum: yield* vandaag, tijdstip: yield* nu, omgeving };
});

/** A dossier as it stands today, in words. */
export const showVandaag = Effect.fn("showVandaag")(function* (dossier: Inwonerdossier) {
  const naamVan = yield* (yield* Namen).lees;
  return showDossier(dossier, { ...(yield* leesBlik), naamVan });
});

/** One dossier, in words. */
export const toonDossier = Effect.fn("toonDossier")(function* (dossierId: string) {
  const kast = yield* Dossierkast;
  return yield* showVandaag(yield* kast.load(dossierId));
});

/** The dossier of the organisation as it stands today, in words. */
export const showOrganisatie = Effect.fn("showOrganisatie")(function* (dossier: Inwonerdossier) {
  const { peildatum, omgeving } = yield* leesBlik;
  const { organisatie: naam } = yield* Instelling;
  const naamVan = yield* (yield* Namen).lees;
  return {
    id: dossier.id,
    versie: dossier.versie,
    naam,
    peildatum,
    zaken: showZaken(dossier, { dossierId: ORGANISATIE, naam }, peildatum, omgeving),
    tijdlijn: dossier.eigen.tijdlijn.toReversed().map((feit) => showTijdlijnregel(feit, naamVan)),
  };
});

/** The dossier of the organisation, in words. */
export const toonOrganisatie = Effect.gen(function* () {
  const kast = yield* Dossierkast;
  return yield* showOrganisatie(yield* kast.loadOrganisatie);
});

/** Records that a person did a task that no step does. */
export const meldTaakGedaan = Effect.fn("meldTaakGedaan")(function* (dossierId: string, taak: string, toelichting: string | undefined) {
  return yield* meldTaakGedaanIn(yield* Dossierkast, dossierId, taak, toelichting);
});
