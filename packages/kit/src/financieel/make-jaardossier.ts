import type { Contractprofiel, IsoDatum } from "@wmo-kit/domain";
import { DAGBESTEDING_NORMEN, WIJKTEAM_NORMEN, type FinancieleNorm, type Partij, type WntKlasse } from "@wmo-kit/financial";
import { makeDossier, type Dossier } from "@wmo-kit/financial/rapport";

import type { Jaren } from "./read-jaarcijfers.js";

/** By what the accounts are held: which programme, on which day, under which contract and with which class, if one was set. */
export interface Jaardossiervraag {
  readonly partij: Partij;
  readonly jaren: Jaren;
  readonly peildatum: IsoDatum;
  readonly profiel: Contractprofiel | undefined;
  readonly wntKlasse: WntKlasse | undefined;
}

/** A dossier, and the checks left out because nobody set a WNT class. */
export interface Jaardossier {
  readonly dossier: Dossier;
  readonly zonderKlasse: readonly string[];
}

const metKlasse = (normen: readonly FinancieleNorm[]): ReadonlySet<string> =>
  new Set(normen.flatMap(({ toets, wnt }) => (wnt === "klasse van de opdrachtnemer" ? [toets] : [])));

/** Checks that need the class that the supervisory body set. @source D-24.1.l, W-90.6 */
const MET_KLASSE: Readonly<Record<Partij, ReadonlySet<string>>> = { dagbesteding: metKlasse(DAGBESTEDING_NORMEN), wijkteam: metKlasse(WIJKTEAM_NORMEN) };

/** The dossier of the last year. A class is never guessed: without one the checks that need it are named and left out. @source D-16.7, D-24.1, W-104.2; norms.md K-10 */
export const makeJaardossier = ({ partij, jaren, peildatum, profiel, wntKlasse }: Jaardossiervraag): Jaardossier => {
  const dossier = makeDossier({ partij, jaren, peildatum, profiel, wntKlasse: wntKlasse ?? "algemeen" });
  if (wntKlasse !== undefined) return { dossier, zonderKlasse: [] };
  const { oordeel, trends } = dossier;
  const klassetoetsen = MET_KLASSE[partij];
  const weggelaten = [...oordeel.toetsen.map(({ waarde }) => waarde.toets), ...oordeel.nietGetoetst.map(({ toets }) => toets)].filter((toets) => klassetoetsen.has(toets));
  return {
    zonderKlasse: [...new Set(weggelaten)],
    dossier: {
      ...dossier,
      oordeel: {
        toetsen: oordeel.toetsen.filter(({ waarde }) => !klassetoetsen.has(waarde.toets)),
        nietGetoetst: oordeel.nietGetoetst.filter(({ toets }) => !klassetoetsen.has(toets)),
      },
      trends: trends.filter(({ toets }) => !klassetoetsen.has(toets)),
    },
  };
};
