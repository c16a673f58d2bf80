import { addDagen, formatDatumMetWeekdag, type IsoDatum, WEEKDAGEN, weekdagVan } from "@wmo-kit/domain";
import { type OpenTaak, ORGANISATIE, showTaak, Werkomgeving } from "@wmo-kit/kit";
import { heeftBewijs, listBewijs, listKlachten, showPlichten } from "@wmo-kit/kit/kwaliteit";
import { leesOrganisatie } from "@wmo-kit/kit/register";
import { liftResult } from "@wmo-kit/runtime";
import { addKalendermaanden, kalendermaandVan } from "@wmo-kit/timeliness";
import { Effect } from "effect";

import type { Bewonerdossier } from "../dossier/dossierlijn.js";
import { EISEN_DAGBESTEDING, PARTIJ } from "../kwaliteit/kwaliteitkeuze.js";
import { listIncidenten } from "../kwaliteit/list-incidenten.js";
import { listWachtenden } from "../organisatie/list-locaties.js";
import { listVogs } from "../organisatie/list-mensen.js";
import { noemBewoner } from "../presentation/naam.js";
import { Instelling } from "../services/instelling.js";
import { Dossierkast } from "../services/kast.js";
import { GEVALLEN } from "./list-gevallen.js";
import { listJaargrenzen } from "./list-jaargrenzen.js";
import { listKerngetallen } from "./list-kerngetallen.js";
import { measureDeclaraties, measureOngedeclareerd } from "./measure-declaraties.js";
import { measureNiveau } from "./measure-niveau.js";
import { DOSSIERS_GETOOND, NIVEAUS, TAKEN_GETOOND, TERUGBLIK } from "./niveaus.table.js";
import type { Serviceniveau } from "./weergave.js";
import { Zorgregels } from "./zorgregels.js";

interface Met {
  readonly dossier: Bewonerdossier;
  readonly taak: OpenTaak;
}

const eindeVanWeek = (dag: IsoDatum): IsoDatum => addDagen(dag, WEEKDAGEN.length - 1 - WEEKDAGEN.indexOf(weekdagVan(dag))).unwrapOr(dag);

const vergelijk = (links: string, rechts: string): number => (links < rechts ? -1 : links > rechts ? 1 : 0);

const opVolgorde = (links: Met, rechts: Met): number => vergelijk(links.taak.uiterlijk ?? "", rechts.taak.uiterlijk ?? "") || vergelijk(links.taak.id, rechts.taak.id);

const beperk = (ids: readonly string[]): readonly string[] => ids.slice(0, DOSSIERS_GETOOND);

const beperkNiveau = (niveau: Serviceniveau): Serviceniveau => ({
  ...niveau,
  maanden: niveau.maanden.map((maand) => ({ ...maand, gemist: beperk(maand.gemist), loopt: beperk(maand.loopt) })),
});

/** Everything the dashboard shows, on today. @source D-11.3, D-12.5, D-20.2, D-20.4 */
export const toonDashboard = Effect.gen(function* () {
  const { stand, organisatie, peildatum, kalender, profiel } = yield* leesOrganisatie();
  const { alle } = yield* Werkomgeving;
  const { organisatie: naam } = yield* Instelling;
  const kast = yield* Dossierkast;
  const bewoners = yield* kast.list;
  const zondag = eindeVanWeek(peildatum);
  const taken = [...bewoners, yield* kast.loadOrganisatie]
    .flatMap((dossier) => dossier.taken.filter(({ uiterlijk }) => uiterlijk !== undefined && uiterlijk <= zondag).map((taak) => ({ dossier, taak })))
    .toSorted(opVolgorde);
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
  const declarabel = yield* Effect.flatMap(Zorgregels, ({ vanaf }) => vanaf(`${Number(peildatum.slice(0, 4)) - 1}-01`));
  const plichten = yield* Effect.orDie(liftResult(showPlichten({ partij: PARTIJ, stand, jaar: Number(peildatum.slice(0, 4)), peildatum, kalender, profiel })));
  const wachtlijsten = listWachtenden(organisatie);
  const kerngetallen = listKerngetallen({
    vogs: listVogs(organisatie, stand, peildatum, profiel),
    bewijs: heeftBewijs(stand) ? listBewijs(stand, peildatum, EISEN_DAGBESTEDING) : undefined,
    klachten: listKlachten(stand, peildatum),
    meldingen: listIncidenten(organisatie, alle.normen, peildatum),
    wachtlijsten,
  });
  return {
    peildatum,
    peildatumTekst: formatDatumMetWeekdag(peildatum),
    vandaag: toon(taken.filter(({ taak: { uiterlijk } }) => uiterlijk !== undefined && uiterlijk <= peildatum)),
    dezeWeek: toon(taken.filter(({ taak: { uiterlijk } }) => uiterlijk !== undefined && uiterlijk > peildatum)),
    plichten: plichten.plichten
      .filter(({ uiterlijk, gedaanOp }) => gedaanOp === null && uiterlijk <= zondag)
      .map(({ sleutel, titel, norm, uiterlijk, uiterlijkTekst, standTekst }) => ({ sleutel, titel, eis: norm, uiterlijk, uiterlijkTekst, standTekst })),
    jaargrenzen: listJaargrenzen({ zorg: declarabel, peildatum, kalender, profiel }).map((grens) => ({ ...grens, dossiers: beperk(grens.dossiers) })),
    kerngetallen: [...kerngetallen, measureOngedeclareerd(zorg)].map((getal) => ({ ...getal, ids: beperk(getal.ids) })),
    niveaus: [
      ...NIVEAUS.map((rij) => measureNiveau({ rij, gevallen: bewoners.flatMap(GEVALLEN[rij.id]), maanden, normen: alle.normen, peildatum })),
      ...(zorg === undefined ? [] : [measureDeclaraties({ zorg, maanden, peildatum, profiel })]),
    ].map(beperkNiveau),
    wachtlijsten,
  };
});
