import type { Bekwaamheid } from "@wmo-kit/afwegingskader";

/** Which qualification a step misses when it is refused with this code. @source W-72.7, W-72.8, W-70.1, D-5.2 */
export const BEKWAAMHEID_PER_CODE: Readonly<Record<string, Bekwaamheid>> = {
  PLAN_AUTEUR_NIVEAU: "mbo4",
  ADVISEUR_NIET_OPGELEID: "indicatiestelling",
  VEILIGHEID_DESKUNDIGE_VEREIST: "veiligheid",
  PGB_DESKUNDIGE_VEREIST: "pgb",
};
