import { laatsteDagVanMaand } from "@wmo-kit/domain/rekenen";

import { maandnummerVan, type GeslotenPeriode } from "../../keten/volume/kalender.js";
import type { Declaratiesituatie } from "./declaratiesituatie.js";
import type { Oordeel } from "./regel.js";

const DECLARATIE = "/Bericht/Declaratie";

/** Whether a period is one whole calendar month. @source iWmo 3.2, CS340 */
export const isKalendermaand = ({ begindatum, einddatum }: GeslotenPeriode): boolean => {
  const [jaar, maand] = [Number(begindatum.slice(0, 4)), Number(begindatum.slice(5, 7))];
  return begindatum.endsWith("-01") && einddatum === `${begindatum.slice(0, 7)}-${laatsteDagVanMaand(jaar, maand)}`;
};

/** Number of a month written yyyy-mm, on the same scale as `maandnummerVan`. */
const leesMaand = (maand: string): number => Number(maand.slice(0, 4)) * 12 + Number(maand.slice(5, 7)) - 1;

/** The last month a provider claimed at a municipality, in a claim that was not rejected as a whole. @source iWmo 3.2, TR318 */
export const laatsteMaand = ({ keten, partijen }: Pick<Declaratiesituatie, "keten" | "partijen">): number | undefined => {
  const maanden = keten.declaraties.declaraties
    .filter(({ gemeente, aanbieder, afgekeurd }) => !afgekeurd && gemeente === partijen.gemeente && aanbieder === partijen.aanbieder)
    .map(({ bericht }) => maandnummerVan(bericht.declaratie.declaratiePeriode.begindatum));
  return maanden.length === 0 ? undefined : maanden.reduce((hoogste, maand) => Math.max(hoogste, maand));
};

/**
 * The period follows on the last one, or is the last one again (corrections, OP284); an earlier one is too late (IV090).
 * Months may be left out when nothing was delivered in them, which no message tells.
 *
 * @source iWmo 3.2, TR318, OP284, IV090
 */
export const toetsDeclaratieperiode = (situatie: Declaratiesituatie): readonly Oordeel[] => {
  const periode = situatie.bericht.declaratie.declaratiePeriode;
  const laatste = laatsteMaand(situatie);
  if (laatste === undefined) return [];
  const maand = maandnummerVan(periode.begindatum);
  if (!isKalendermaand(periode) || maand < laatste) return [{ pad: DECLARATIE }];
  if (maand <= laatste + 1) return [];
  const geleverd = situatie.context.maandenMetLevering;
  if (geleverd === undefined) return [{ pad: DECLARATIE, ontbreekt: "maandenMetLevering" }];
  return geleverd.map(leesMaand).some((ertussen) => laatste < ertussen && ertussen < maand) ? [{ pad: DECLARATIE }] : [];
};
