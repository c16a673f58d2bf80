import { fromEpochDag, type IsoDatum } from "@wmo-kit/domain";

import { feestdagInJaar, isVrijInJaar } from "./feestdagdatum.js";
import { FEESTDAGEN, type FeestdagId } from "./feestdagen.table.js";
import type { KalenderInstelling } from "./kalender-instelling.js";
import { paaszondagVan } from "./paaszondag.js";

/** A holiday in one year; `isVrij` tells whether the calendar makes it a day off. */
export interface Feestdag {
  readonly id: FeestdagId;
  readonly naam: string;
  readonly datum: IsoDatum;
  readonly isVrij: boolean;
}

const opDatum = (eerste: Feestdag, tweede: Feestdag): number =>
  eerste.datum < tweede.datum ? -1 : eerste.datum > tweede.datum ? 1 : 0;

/** The holidays of a year under a setting, in order of date; none outside the years 1–9999. */
export const computeFeestdagen = (instelling: KalenderInstelling, jaar: number): readonly Feestdag[] => {
  const paaszondag = paaszondagVan(jaar);
  return FEESTDAGEN.flatMap((rij): readonly Feestdag[] => {
    const dag = feestdagInJaar(rij, jaar, paaszondag);
    const datum = dag === undefined ? undefined : fromEpochDag(dag);
    if (datum === undefined || datum.isErr()) return [];
    return [{ id: rij.id, naam: rij.naam, datum: datum.value, isVrij: isVrijInJaar(rij, instelling, jaar) }];
  }).sort(opDatum);
};
