import { EISEN, isEisId, makeDekking, renderDekking, type Dekkingsregel, type Toets } from "@wmo-kit/requirements";

import { DOOR_PERSOON } from "./door-persoon.table.js";
import { findToetsen, type GenoemdeToets } from "./find-toetsen.js";
import { findVindplaatsen, isBekend, type GenoemdeEis } from "./find-vindplaatsen.js";
import { isCodebestand, isToetsbestand, listBronbestanden } from "./repository.js";

/** What the repository says about the requirements, with every name that no programme knows. */
export interface Bevinding {
  readonly dekking: readonly Dekkingsregel[];
  readonly onbekend: readonly (GenoemdeEis | GenoemdeToets)[];
}

/** Reads the code and the tests of the repository and holds them against the catalogue. */
export const readDekking = (): Bevinding => {
  const bestanden = listBronbestanden();
  const teksten = new Map(bestanden.map(({ pad, tekst }) => [pad, tekst]));
  const plaatsen = bestanden.filter(isCodebestand).flatMap(findVindplaatsen);
  const toetsen = bestanden.filter(isToetsbestand).flatMap((bestand) => findToetsen(bestand, (pad) => teksten.get(pad)));
  const isBekendeToets = (toets: GenoemdeToets): toets is Toets => isEisId(toets.eis);
  return {
    dekking: makeDekking({
      eisen: EISEN,
      vindplaatsen: plaatsen.filter(isBekend(isEisId)),
      toetsen: toetsen.filter(isBekendeToets),
      doorPersoon: DOOR_PERSOON,
    }),
    onbekend: [...plaatsen, ...toetsen].filter(({ eis }) => !isEisId(eis)),
  };
};

const alsJson = (dekking: readonly Dekkingsregel[]): string => {
  const rijen = dekking.map(({ eis, dekking: stand, vindplaatsen, toetsen, reden }) => ({
    id: eis.id,
    dekking: stand,
    vindplaatsen: vindplaatsen.map(({ soort, naam, bestand }) => ({ soort, naam, bestand })),
    toetsen: [...new Set(toetsen.map(({ bestand }) => bestand))],
    ...(reden === undefined ? {} : { reden }),
  }));
  return `[\n${rijen.map((rij) => JSON.stringify(rij)).join(",\n")}\n]\n`;
};

/** The files of the coverage report, by path from the top of the repository. */
export const renderRapport = (dekking: readonly Dekkingsregel[]): Readonly<Record<string, string>> => ({
  "docs/requirements/dekking.md": renderDekking(dekking),
  "docs/requirements/dekking.json": alsJson(dekking),
});
