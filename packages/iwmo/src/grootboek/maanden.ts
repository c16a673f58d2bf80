import { epochDagVan, fromEpochDag, laatsteDagVanMaand, type IsoDatum } from "@wmo-kit/domain";

import { maandnummerVan, type GeslotenPeriode } from "../keten/volume/kalender.js";

/** The days of an assignment in a month; a month it does not touch is taken whole. @source iWmo 3.2, IV089 */
export const periodeVan = (maandnummer: number, ingangsdatum: IsoDatum, einddatum: IsoDatum | undefined): GeslotenPeriode => {
  const [jaar, maand] = [Math.floor(maandnummer / 12), (maandnummer % 12) + 1];
  const eerste = fromEpochDag(epochDagVan(jaar, maand, 1)).unwrapOr(ingangsdatum);
  const laatste = fromEpochDag(epochDagVan(jaar, maand, laatsteDagVanMaand(jaar, maand))).unwrapOr(einddatum ?? ingangsdatum);
  return {
    begindatum: maandnummerVan(ingangsdatum) === maandnummer ? ingangsdatum : eerste,
    einddatum: einddatum !== undefined && maandnummerVan(einddatum) === maandnummer ? einddatum : laatste,
  };
};

/** The months from one day up to another, and the other months named, in order. @unit months, as `maandnummerVan` counts them */
export const listMaandnummers = (van: IsoDatum, totEnMet: IsoDatum, ookDie: readonly number[]): readonly number[] => {
  const eerste = maandnummerVan(van);
  const looptijd = Array.from({ length: Math.max(0, maandnummerVan(totEnMet) - eerste + 1) }, (_, i) => eerste + i);
  return [...new Set([...looptijd, ...ookDie])].sort((a, b) => a - b);
};
