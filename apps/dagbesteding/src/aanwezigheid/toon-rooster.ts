import { formatDatumMetWeekdag, type IsoDatum, parseIsoDatum } from "@wmo-kit/domain";
import { liftResult } from "@wmo-kit/runtime";
import { Effect } from "effect";

import type { Bewonerdossier } from "../dossier/dossierlijn.js";
import { Dossierkast } from "../services/kast.js";
import { Werkomgeving } from "@wmo-kit/kit";
import { berekenAanspraak, listMaanden, telperiodeVan } from "./aanspraak.js";
import { Aanwezigheidskast } from "./aanwezigheidskast.js";
import { listDagdeelstanden } from "./geldende-aanwezigheid.js";
import { kiesToewijzing } from "./kies-toewijzing.js";
import { listRoosterplaatsen, type Roosterplaats } from "./rooster.js";
import { heeftReden } from "./roosterrelatie.js";
import { showPersoon } from "./show-persoon.js";
import { maandVan } from "./stromen.js";
import type { Roosterdag } from "./weergave.js";

const toonPersoon = Effect.fnUntraced(function* (dossier: Bewonerdossier, plaats: Roosterplaats, datum: IsoDatum) {
  const kast = yield* Aanwezigheidskast;
  const { bewoner: { normen } } = yield* Werkomgeving;
  const { toewijzingen } = dossier.eigen;
  const toewijzing = kiesToewijzing(toewijzingen, { datum });
  const periode = toewijzing === undefined ? undefined : telperiodeVan(toewijzing, datum);
  const maanden = new Set([maandVan(datum), ...(periode === undefined ? [] : listMaanden(periode))]);
  const standen = listDagdeelstanden((yield* Effect.forEach(maanden, (maand) => kast.leesMaand(dossier.id, maand))).flat());
  return showPersoon({
    dossier,
    datum,
    plaats,
    standen,
    aanspraak: toewijzing === undefined ? undefined : berekenAanspraak(toewijzing, datum, standen, toewijzingen),
    evaluatieUiterlijk: toewijzing?.einddatum === undefined ? undefined : normen.laatsteDag("D-12.9", toewijzing.einddatum),
  });
}); // prettier-ignore

/**
 * Who is expected or came at a location on a day, what was tapped, and what is left of each allocation.
 * Residents with whom whoever asks has nothing to do are only counted.
 *
 * @source D-20.10, D-20.14; NEN 7510-1:2024, 5.15
 */
export const toonRooster = Effect.fn("toonRooster")(function* (dag: string, locatie: string) {
  const kast = yield* Aanwezigheidskast;
  const datum = yield* liftResult(parseIsoDatum(dag));
  const dossiers = new Map((yield* (yield* Dossierkast).list).map((dossier) => [dossier.id, dossier]));
  const feiten = yield* kast.leesRooster(locatie, maandVan(datum));
  const alle = listRoosterplaatsen(feiten, datum);
  const plaatsen = yield* Effect.filter(alle, ({ dossier }) => heeftReden(dossier, { feiten, datum }));
  const personen = yield* Effect.forEach(plaatsen, (plaats) => {
    const dossier = dossiers.get(plaats.dossier);
    return dossier === undefined ? Effect.succeed([]) : Effect.map(toonPersoon(dossier, plaats, datum), (persoon) => [persoon]);
  });
  const rooster: Roosterdag = {
    datum,
    datumTekst: formatDatumMetWeekdag(datum),
    locatie,
    personen: personen.flat().toSorted((een, ander) => een.naam.localeCompare(ander.naam, "nl")),
    nietGetoond: alle.length - plaatsen.length,
  };
  return rooster;
});
