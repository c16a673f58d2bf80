import { epochDagVan, fromEpochDag, laatsteDagVanMaand, type IsoDatum } from "@wmo-kit/domain/rekenen";

import { maandnummerVan, type GeslotenPeriode } from "../keten/volume/kalender.js";

/** The days of an assignment in a month; a month it does not touch is taken whole. @source iWmo 3.2, IV089 */
export const maandperiodeVan = (maandnummer: number, ingangsdatum: IsoDatum, einddatum: IsoDatum | undefined): GeslotenPeriode => {
  const [jaar, maand] = [Math.floor(maandnummer / 12), (maandnummer % 12) + 1];
  const eerste = fromEpochDag(epochDagVan(jaar, maand, 1)).unwrapOr(ingangsdatum);
  const laatste = fromEpochDag(epochDagVan(jaar, maand, laatsteDagVanMaand(jaar, maand))).unwrapOr(einddatum ?? ingangsdatum);
  return {
    begindatum: maandnummerVan(ingangsdatum) === maandnummer ? ingangsdatum : eerste,
    einddatum: einddatum !== undefined && maandnummerVan(einddatum) === maandnummer ? einddatum : laatste,
  };
};
