import { groepeerDuizendtallen } from "../taal/getal.js";
import { roundVerhouding } from "./afronding.js";
import { vereenvoudig, type Verhouding } from "./verhouding.js";

/**
 * A ratio as a Dutch percentage, such as `64,99999%`. The rounding is for the eye only: a verdict comes from `meets`.
 *
 * @source norms.md K-08
 * @unit decimals after the comma
 */
export const formatPercentage = (verhouding: Verhouding, decimalen: number): string => {
  const schaal = 10n ** BigInt(decimalen);
  const afgerond = roundVerhouding(vereenvoudig(verhouding.teller * 100n * schaal, verhouding.noemer), "half-weg-van-nul");
  const teken = afgerond < 0n ? "-" : "";
  const cijfers = (afgerond < 0n ? -afgerond : afgerond).toString().padStart(decimalen + 1, "0");
  const heel = groepeerDuizendtallen(cijfers.slice(0, cijfers.length - decimalen));
  return `${teken}${heel}${decimalen === 0 ? "" : `,${cijfers.slice(-decimalen)}`}%`;
};
