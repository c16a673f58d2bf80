import { invariant } from "@wmo-kit/domain";
import type { Dossiermodel } from "@wmo-kit/runtime";

import type { Kitomgeving } from "../omgeving/kitomgeving.js";
import { isDossier, ORGANISATIE } from "./kast.js";
import { isGewoon } from "./is-gewoon.js";
import type { Projectie } from "./projectie.js";
import { vouw } from "./vouw.js";

/** Goes up when this package makes other lines of the same facts. */
const VERSIE = 1;

/** From what the lines of a cabinet are made. */
export interface Lijnbron<Stand, Feit, Lijn> {
  readonly omgeving: Kitomgeving;
  readonly projectie: Projectie<Stand, Feit, Lijn>;
  readonly programma: string;
}

/** What stored lines follow from beside the facts: the settings as data, and `programma` for what the functions do. */
export const toKenmerk = (programma: string, { levenslopen, termijnen, profiel, kalender }: Kitomgeving): string =>
  JSON.stringify([VERSIE, programma, [...levenslopen.values()].map(({ code, rijen }) => [code, rijen]), termijnen, profiel ?? null, kalender.instelling]);

/**
 * The lines of all residents as a stored list: one sealed row for each dossier, made again when the program or its settings change.
 */
export const makeLijnmodel = <Stand, Feit, Lijn>({ omgeving, projectie, programma }: Lijnbron<Stand, Feit, Lijn>): Dossiermodel<Lijn> => ({
  naam: "kastlijn",
  kenmerk: toKenmerk(programma, omgeving),
  isDossier: (stroom) => stroom !== ORGANISATIE && isDossier(stroom),
  vatSamen: (id, feiten) => {
    const dossier = vouw(projectie, omgeving, id, feiten);
    if (dossier === undefined) return undefined;
    const lijn = projectie.vatSamen(dossier);
    invariant(isGewoon(lijn), "de lijn van een dossier bestaat uit gewone gegevens");
    return JSON.stringify(lijn);
  },
  lees: (tekst): Lijn => JSON.parse(tekst),
});
