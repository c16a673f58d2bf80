import type { AangevraagdProduct } from "../release-3-2/wmo315.js";
import { GOED, type Regel } from "./regel.js";

const ZORGVERLENER: readonly string[] = ["02", "03", "04", "05"];

/** A referrer who is a care professional is named by code or else by name, and nobody else has a code. @source iWmo 3.2, CD066, CD067, CD068 */
export const VERWIJZERREGELS: readonly Regel<AangevraagdProduct>[] = [
  {
    code: "CD066",
    toets: ({ verwijzer: { type, naam, zorgverlenerCode } }) =>
      ZORGVERLENER.includes(type) && zorgverlenerCode !== undefined && naam !== undefined
        ? [["Verwijzer/Type", "Verwijzer/Naam", "Verwijzer/ZorgverlenerCode"]]
        : GOED,
  },
  {
    code: "CD067",
    toets: ({ verwijzer: { type, naam, zorgverlenerCode } }) =>
      ZORGVERLENER.includes(type) && zorgverlenerCode === undefined && naam === undefined ? [["Verwijzer/Type"]] : GOED,
  },
  {
    code: "CD068",
    toets: ({ verwijzer: { type, zorgverlenerCode } }) =>
      !ZORGVERLENER.includes(type) && zorgverlenerCode !== undefined ? [["Verwijzer/Type", "Verwijzer/ZorgverlenerCode"]] : GOED,
  },
];

/** A decision has a number and a date, or neither. @source iWmo 3.2, CD043 */
export const CD043: Regel<AangevraagdProduct> = {
  code: "CD043",
  toets: ({ beschikkingNummer, beschikkingIngangsdatum }) => {
    if ((beschikkingNummer === undefined) === (beschikkingIngangsdatum === undefined)) return GOED;
    return [[beschikkingNummer === undefined ? "BeschikkingIngangsdatum" : "BeschikkingNummer"]];
  },
};
