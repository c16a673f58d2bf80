import { zakenVan } from "@wmo-kit/afwegingskader";
import type { Zoekregel } from "@wmo-kit/runtime";

import { listExpertteam } from "../onderzoek/list-expertteam.js";
import type { Inwonerdossier } from "../dossier/dossierlijn.js";

/** Residents of whom an advice waits for a second pair of eyes, a case for an expert team, or who have messages. @source W-54.2, W-21.2, W-98.4 */
export const TOETS = "toets";
export const EXPERTTEAM = "expertteam";
export const BERICHTEN = "berichten";

/** Which of these lists. */
export type Lijngroep = typeof TOETS | typeof EXPERTTEAM | typeof BERICHTEN;

/** The rows of short lists; each holds the dossier in its light form, because what it says depends on who looks, and on the day. */
export const listLijnregels = (lijn: Inwonerdossier): readonly Zoekregel[] => {
  const groepen = [
    ...(zakenVan(lijn.zaken, "A3").some(({ toestand }) => toestand === "ter-toetsing") ? [TOETS] : []),
    ...(listExpertteam([lijn]).length > 0 ? [EXPERTTEAM] : []),
    ...(lijn.eigen.berichten.length > 0 ? [BERICHTEN] : []),
  ];
  return groepen.map((groep) => ({ groep, orde: "", tekst: JSON.stringify(lijn) }));
};

/** The dossier in its light form, as it was written. */
export const readLijn = (tekst: string): Inwonerdossier => JSON.parse(tekst);
