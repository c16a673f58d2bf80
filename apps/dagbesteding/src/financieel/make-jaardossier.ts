import type { Contractprofiel, IsoDatum } from "@wmo-kit/domain";
import { DAGBESTEDING_NORMEN, type FinancieleNorm, type WntKlasse } from "@wmo-kit/financial";
import { makeDossier, type Dossier } from "@wmo-kit/financial/rapport";

import type { Jaren } from "./read-jaarcijfers.js";

/** By what the accounts are held: on which day, under which contract and with which class, if one was set. */
export interface Jaardossiervraag {
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

const NORMEN: readonly FinancieleNorm[] = DAGBESTEDING_NORMEN;

/** Checks that need the class that the supervisory body set. */
const MET_KLASSE: ReadonlySet<string> = new Set(NORMEN.flatMap(({ toets, wnt }) => (wnt === "klasse van de opdrachtnemer" ? [toets] : [])));

/** The dossier of the last year. A class is never guessed: without one the checks that need it are named and left out. @source D-16.7, D-24.1; norms.md K-10 */
export const makeJaardossier = ({ jaren, peildatum, profiel, wntKlasse }: Jaardossiervraag): Jaardossier => {
  const dossier = makeDossier({ partij: "dagbesteding", jaren, peildatum, profiel, wntKlasse: wntKlasse ?? "algemeen" });
  if (wntKlasse !== undefined) return { dossier, zonderKlasse: [] };
  const { oordeel, trends } = dossier;
  const weggelaten = [...oordeel.toetsen.map(({ waarde }) => waarde.toets), ...oordeel.nietGetoetst.map(({ toets }) => toets)].filter((toets) => MET_KLASSE.has(toets));
  return {
    zonderKlasse: [...new Set(weggelaten)],
    dossier: {
      ...dossier,
      oordeel: {
        toetsen: oordeel.toetsen.filter(({ waarde }) => !MET_KLASSE.has(waarde.toets)),
        nietGetoetst: oordeel.nietGetoetst.filter(({ toets }) => !MET_KLASSE.has(toets)),
      },
      trends: trends.filter(({ toets }) => !MET_KLASSE.has(toets)),
    },
  };
};
