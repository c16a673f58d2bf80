import { addDagen, formatDatumMetWeekdag, weekdagVan, WEEKDAGEN, type IsoDatum } from "@wmo-kit/domain";
import { ORGANISATIE, showTaak, type OpenTaak } from "@wmo-kit/kit";
import { liftResult } from "@wmo-kit/runtime";
import { addKalendermaanden, kalendermaandVan } from "@wmo-kit/timeliness";
import { Effect } from "effect";

import type { Bewonerdossier } from "../dossier/dossierlijn.js";
import { listBewijs } from "../kwaliteit/list-bewijs.js";
import { listIncidenten } from "../kwaliteit/list-incidenten.js";
import { listKlachten } from "../kwaliteit/list-klachten.js";
import { showPlichten } from "../kwaliteit/list-plichten.js";
import { listWachtenden } from "../organisatie/list-locaties.js";
import { listVogs } from "../organisatie/list-mensen.js";
import { leesOrganisatie } from "../organisatie/programs.js";
import { noemBewoner } from "../presentation/naam.js";
import { Instelling } from "../services/instelling.js";
import { Dossierkast, Werkomgeving } from "../services/kast.js";
import { GEVALLEN } from "./list-gevallen.js";
import { listKerngetallen } from "./list-kerngetallen.js";
import { measureDeclaraties, measureOngedeclareerd } from "./measure-declaraties.js";
import { measureNiveau } from "./measure-niveau.js";
import { NIVEAUS, TAKEN_GETOOND, TERUGBLIK } from "./niveaus.table.js";
import { Zorgregels } from "./zorgregels.js";

interface Met {
  readonly dossier: Bewonerdossier;
  readonly taak: OpenTaak;
}

const eindeVanWeek = (dag: IsoDatum): IsoDatum => addDagen(dag, WEEKDAGEN.length - 1 - WEEKDAGEN.indexOf(weekdagVan(dag))).unwrapOr(dag);

const opVolgorde = (links: Met, rechts: Met): number => (links.taak.uiterlijk ?? "").localeCompare(rechts.taak.uiterlijk ?? "") || links.taak.id.localeCompare(rechts.taak.id);

/** Everything the dashboard shows, on today. @source D-11.3, D-12.5, D-20.2, D-20.4 */
export const toonDashboard = Effect.gen(function* () {
  const { stand, organisatie, peildatum, kalender, profiel } = yield* leesOrganisatie();
  const { alle } = yield* Werkomgeving;
  const { organisatie: naam } = yield* Instelling;
  const kast = yield* Dossierkast;
  const bewoners = yield* kast.list;
  const zondag = eindeVanWeek(peildatum);
  const taken = [...bewoners, yield* kast.loadOrganisatie].flatMap((dossier) => dossier.taken.map((taak) => ({ dossier, taak }))).toSorted(opVolgorde);
  const toon = (gekozen: readonly Met[]) => ({
    aantal: gekozen.length,
    taken: gekozen
      .slice(0, TAKEN_GETOOND)
      .map(({ dossier, taak }) => showTaak(taak, { dossierId: dossier.id, naam: dossier.id === ORGANISATIE ? naam : noemBewoner(dossier) }, peildatum, alle)),
  });
  const maanden = yield* Effect.orDie(
    Effect.forEach(Array.from({ length: TERUGBLIK }, (_, plaats) => plaats - TERUGBLIK + 1), (verschil) => liftResult(addKalendermaanden(kalendermaandVan(peildatum), verschil))),
  );
  const zorg = yield* Effect.flatMap(Zorgregels, ({ vanaf }) => vanaf(maanden[0] ?? kalendermaandVan(peildatum)));
  const plichten = yield* Effect.orDie(liftResult(showPlichten({ stand, jaar: Number(peildatum.slice(0, 4)), peildatum, kalender, profiel })));
  const wachtlijsten = listWachtenden(organisatie);
  const kerngetallen = listKerngetallen({
    vogs: listVogs(organisatie, stand, peildatum, profiel),
    bewijs: listBewijs(stand, peildatum),
    klachten: listKlachten(stand, peildatum),
    meldingen: listIncidenten(organisatie, alle.normen, peildatum),
    wachtlijsten,
  });
  return {
    peildatum,
    peildatumTekst: formatDatumMetWeekdag(peildatum),
    vandaag: toon(taken.filter(({ taak: { uiterlijk } }) => uiterlijk !== undefined && uiterlijk <= peildatum)),
    dezeWeek: toon(taken.filter(({ taak: { uiterlijk } }) => uiterlijk !== undefined && uiterlijk > peildatum && uiterlijk <= zondag)),
    plichten: plichten.plichten
      .filter(({ uiterlijk, gedaanOp }) => gedaanOp === null && uiterlijk <= zondag)
      .map(({ sleutel, titel, norm, uiterlijk, uiterlijkTekst, standTekst }) => ({ sleutel, titel, eis: norm, uiterlijk, uiterlijkTekst, standTekst })),
    kerngetallen: [...kerngetallen, measureOngedeclareerd(zorg)],
    niveaus: [
      ...NIVEAUS.map((rij) => measureNiveau({ rij, gevallen: bewoners.flatMap(GEVALLEN[rij.id]), maanden, normen: alle.normen, peildatum })),
      ...(zorg === undefined ? [] : [measureDeclaraties({ zorg, maanden, peildatum, profiel })]),
    ],
    wachtlijsten,
  };
});
