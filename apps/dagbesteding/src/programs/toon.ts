import {
  heeftRecht,
  kiesZichtbare,
  meldTaakGedaanIn,
  Namen,
  ORGANISATIE,
  showTaak,
  showTakenlijst,
  showZaken,
  type Takenfilter,
  Werkomgeving,
  zoekOpNaam,
} from "@wmo-kit/kit";
import { Berichtenverkeer, vandaag } from "@wmo-kit/runtime";
import { Effect } from "effect";

import { showUitstand } from "../berichtenverkeer/show-bericht.js";
import { toonBerichttaken } from "../berichtenverkeer/toon-berichten.js";
import type { Bewonerdossier } from "../dossier/dossierlijn.js";
import { showDossier } from "../presentation/dossier.js";
import { showDossierregel } from "../presentation/dossierregel.js";
import { showGrootboek } from "../presentation/grootboek.js";
import { noemBewoner } from "../presentation/naam.js";
import { showTijdlijnregel } from "../presentation/tijdlijn.js";
import { showWerklijst } from "../presentation/werklijst.js";
import { leesEigenDossiers } from "../taken/eigen-dossiers.js";
import { Instelling } from "../services/instelling.js";
import { Dossierkast } from "../services/kast.js";

/** A dossier as it stands today, in words. */
export const showVandaag = Effect.fn("showVandaag")(function* (dossier: Bewonerdossier) {
  const { alle } = yield* Werkomgeving;
  const naamVan = yield* (yield* Namen).lees;
  const regels = yield* Instelling;
  const peildatum = yield* vandaag;
  const uit = yield* (yield* Berichtenverkeer).listUit(regels.tenant, { dossier: dossier.id });
  const verkeer = new Map(uit.map((bericht) => [bericht.identificatie, showUitstand(bericht, peildatum, regels)]));
  return showDossier(dossier, { peildatum, regels, omgeving: alle, naamVan, verkeer });
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
  const dossiers = zoekOpNaam(yield* kiesZichtbare(yield* kast.list), noemBewoner, zoek);
  return dossiers.map((dossier) => showDossierregel(dossier, peildatum, regels)).toSorted((a, b) => a.naam.localeCompare(b.naam, "nl"));
});

/** What must be done, sorted by term. */
export const toonWerklijst = Effect.gen(function* () {
  const kast = yield* Dossierkast;
  const { alle: omgeving } = yield* Werkomgeving;
  return showWerklijst(yield* kiesZichtbare(yield* kast.list), { peildatum: yield* vandaag, regels: yield* Instelling, omgeving, eigen: yield* leesEigenDossiers });
});

/** Every open task of residents and organisation, sorted by term. */
export const toonTaken = Effect.fn("toonTaken")(function* ({ voor = "allen", ...filter }: Takenfilter & { readonly voor?: "mij" | "allen" }) {
  const kast = yield* Dossierkast;
  const peildatum = yield* vandaag;
  const { alle } = yield* Werkomgeving;
  const { organisatie: naam } = yield* Instelling;
  const eigen = yield* leesEigenDossiers;
  const bewoners = (yield* kiesZichtbare(yield* kast.list)).filter(({ id }) => voor === "allen" || eigen.has(id));
  const organisatie = voor === "allen" && (yield* heeftRecht("organisatie.zien")) ? [yield* kast.loadOrganisatie] : [];
  const taken = [...bewoners, ...organisatie].flatMap((dossier) =>
    dossier.taken.map((taak) => showTaak(taak, { dossierId: dossier.id, naam: dossier.id === ORGANISATIE ? naam : noemBewoner(dossier) }, peildatum, alle)),
  );
  const berichttaken = voor === "allen" && (yield* heeftRecht("bericht.ontvangen")) ? yield* toonBerichttaken : [];
  return showTakenlijst([...taken, ...berichttaken], peildatum, filter);
});

/** What is allocated to a resident, beside what was started, stopped, claimed and granted, and what is left. @source D-20.10 */
export const toonGrootboek = Effect.fn("toonGrootboek")(function* (dossierId: string) {
  const kast = yield* Dossierkast;
  return showGrootboek(yield* kast.load(dossierId), yield* vandaag);
});

/** Records that a person did a task that no step does. */
export const meldTaakGedaan = Effect.fn("meldTaakGedaan")(function* (dossierId: string, taak: string, toelichting: string | undefined) {
  return yield* meldTaakGedaanIn(yield* Dossierkast, dossierId, taak, toelichting);
});
