import { zakenVan } from "@wmo-kit/afwegingskader";
import type { IsoDatum } from "@wmo-kit/domain";
import { formatToestand } from "@wmo-kit/kit";
import { leesOrganisatie, type Registerstand } from "@wmo-kit/kit/register";
import { Effect } from "effect";

import { listInDienst } from "./in-dienst.js";
import { listBezetting } from "./list-bezetting.js";
import { listOntwikkeling } from "./list-ontwikkeling.js";
import { listPartners } from "./list-partners.js";
import { listRisicos } from "./list-risicos.js";
import { listScholing } from "./list-scholing.js";
import { listVergewis } from "./list-vergewis.js";
import { listWijken } from "./list-wijken.js";
import { stukkenVan } from "./wijkteamfeiten.js";

const opNaam = <T extends { readonly naam: string }>(regels: readonly T[]): readonly T[] => regels.toSorted((links, rechts) => links.naam.localeCompare(rechts.naam, "nl"));

const keuzenVan = (stand: Registerstand, peildatum: IsoDatum) => opNaam(listInDienst(stand, peildatum).map(({ id, naam }) => ({ id, naam })));

const teamsVan = (stand: Registerstand) => opNaam([...stukkenVan(stand, "team-vastgelegd").values()].map(({ gegevens }) => gegevens));

/** The people of the team. Who left stays in the list with the last day, so that it can be corrected. @source W-67, W-68, W-72.7 */
export const toonMensen = Effect.fn("toonMensen")(function* (gevraagd?: IsoDatum) {
  const { stand, organisatie, peildatum, profiel } = yield* leesOrganisatie(gevraagd);
  const personen = [...stukkenVan(stand, "persoon-vastgelegd").values()].map(({ gegevens }) => gegevens);
  const bekend = new Set(personen.map(({ zaak }) => zaak));
  return {
    peildatum,
    versie: stand.versie,
    personen: opNaam(
      personen.map(({ id, naam, inzet, inLoondienst, team, zaak, uitDienst }) => ({
        id,
        naam,
        inzet,
        inLoondienst,
        team: team ?? null,
        zaak: zaak ?? null,
        uitDienst: uitDienst ?? null,
      })),
    ),
    vergewis: listVergewis(organisatie, stand, peildatum, profiel),
    scholing: listScholing(stand, peildatum),
    teams: teamsVan(stand).map(({ id, naam }) => ({ id, naam })),
    zonderNaam: zakenVan(organisatie, "B7")
      .filter(({ id, toestand }) => toestand !== "uit-dienst" && !bekend.has(id))
      .map(({ id, toestand, feiten }) => ({ zaak: id, rol: feiten.functie?.rol ?? null, toestandTekst: formatToestand(toestand) })),
  };
});

/** The functions that must be filled, with every appointment. @source W-56.2, W-64.1 to W-64.4, W-73.1, W-86.2 to W-86.6 */
export const toonFuncties = Effect.fn("toonFuncties")(function* (gevraagd?: IsoDatum) {
  const { stand, peildatum } = yield* leesOrganisatie(gevraagd);
  const personen = stukkenVan(stand, "persoon-vastgelegd");
  const gestopt = stukkenVan(stand, "functionaris-gestopt");
  const aanwijzingen = [...stukkenVan(stand, "functionaris-aangewezen").values()].map(({ gegevens: { id, persoon, functie, vanaf, kenmerk, gesprekOp, oordeelOpdrachtgever } }) => ({
    id,
    persoon,
    naam: personen.get(persoon)?.gegevens.naam ?? "",
    functie,
    vanaf,
    kenmerk,
    gesprekOp: gesprekOp ?? null,
    oordeel: oordeelOpdrachtgever ?? null,
    laatsteDag: gestopt.get(id)?.gegevens.laatsteDag ?? null,
  }));
  return {
    peildatum,
    versie: stand.versie,
    functies: listBezetting(stand, peildatum),
    aanwijzingen: aanwijzingen.toSorted((links, rechts) => links.functie.localeCompare(rechts.functie, "nl") || rechts.vanaf.localeCompare(links.vanaf)),
    personen: keuzenVan(stand, peildatum),
  };
});

/** The teams and their districts. @source W-16.1, W-45.2 */
export const toonWijkregister = Effect.fn("toonWijkregister")(function* (gevraagd?: IsoDatum) {
  const { stand, peildatum } = yield* leesOrganisatie(gevraagd);
  return {
    peildatum,
    versie: stand.versie,
    teams: teamsVan(stand).map(({ id, naam, vanaf, totEnMet }) => ({ id, naam, vanaf, totEnMet: totEnMet ?? null })),
    wijken: listWijken(stand, peildatum),
  };
});

/** The partners with what was agreed. @source W-15, W-16.2, W-16.3, W-77.4 */
export const toonPartners = Effect.fn("toonPartners")(function* (gevraagd?: IsoDatum) {
  const { stand, peildatum } = yield* leesOrganisatie(gevraagd);
  return { peildatum, versie: stand.versie, partners: listPartners(stand) };
});

/** The risk file. @source W-82.1, W-82.2 */
export const toonRisicos = Effect.fn("toonRisicos")(function* (gevraagd?: IsoDatum) {
  const { stand, peildatum } = yield* leesOrganisatie(gevraagd);
  return { peildatum, versie: stand.versie, risicos: listRisicos(stand, peildatum), personen: keuzenVan(stand, peildatum) };
});

/** The development plans with their goals. @source W-83, W-106.1, W-108.9 */
export const toonOntwikkeling = Effect.fn("toonOntwikkeling")(function* (gevraagd?: IsoDatum) {
  const { stand, peildatum } = yield* leesOrganisatie(gevraagd);
  const plannen = [...stukkenVan(stand, "ontwikkelplan-vastgesteld").values()].map(({ gegevens: { id, jaar, overlegOp, datum, kenmerk, investering, incidenteelBudget } }) => ({
    id,
    jaar,
    overlegOp,
    datum,
    kenmerk,
    investering: investering ?? null,
    incidenteelBudget: incidenteelBudget ?? null,
  }));
  return {
    peildatum,
    versie: stand.versie,
    plannen: plannen.toSorted((links, rechts) => rechts.jaar - links.jaar || rechts.datum.localeCompare(links.datum)),
    doelen: listOntwikkeling(stand, peildatum),
    personen: keuzenVan(stand, peildatum),
  };
});
