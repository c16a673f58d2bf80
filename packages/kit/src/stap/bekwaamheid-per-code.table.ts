import type { Bekwaamheid } from "@wmo-kit/afwegingskader";

/** A qualification, and whose it must be: of who takes the step, or of the professional who is chosen in it. */
export interface Gevraagd {
  readonly bekwaamheid: Bekwaamheid;
  readonly van: "wie handelt" | "wie gekozen is";
}

/** Which qualification a step misses when it is refused with this code. @source W-72.7, W-72.8, W-70.1, D-5.2 */
export const BEKWAAMHEID_PER_CODE: Readonly<Record<string, Gevraagd>> = {
  PLAN_AUTEUR_NIVEAU: { bekwaamheid: "mbo4", van: "wie handelt" },
  ADVISEUR_NIET_OPGELEID: { bekwaamheid: "indicatiestelling", van: "wie handelt" },
  VEILIGHEID_DESKUNDIGE_VEREIST: { bekwaamheid: "veiligheid", van: "wie gekozen is" },
  PGB_DESKUNDIGE_VEREIST: { bekwaamheid: "pgb", van: "wie handelt" },
};
