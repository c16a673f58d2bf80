import { laatsteDagVanMaand, type IsoDatum } from "@wmo-kit/domain/rekenen";

import type { ToegewezenProduct } from "../../release-3-2/wmo301.js";
import type { Prestatie } from "../../release-3-2/wmo323.js";

const maandVan = (datum: IsoDatum): string => datum.slice(0, 7);

/** The period begins on day 1, or on the first day of the assignment when that comes later in the month. @source iWmo 3.2, TR387, IV089 */
export const beginVerkeerd = ({ productPeriode: { begindatum } }: Prestatie, { ingangsdatum }: ToegewezenProduct): boolean =>
  begindatum !== (maandVan(ingangsdatum) === maandVan(begindatum) ? ingangsdatum : `${maandVan(begindatum)}-01`);

/** The period ends on the last day of the month, or on the last day of the assignment when that comes earlier in it. @source iWmo 3.2, TR388, IV089 */
export const eindeVerkeerd = ({ productPeriode }: Prestatie, toewijzing: ToegewezenProduct): boolean => {
  const maand = maandVan(productPeriode.einddatum);
  const { einddatum } = toewijzing;
  if (einddatum !== undefined && maandVan(einddatum) === maand) return productPeriode.einddatum !== einddatum;
  return productPeriode.einddatum !== `${maand}-${laatsteDagVanMaand(Number(maand.slice(0, 4)), Number(maand.slice(5, 7)))}`;
};
