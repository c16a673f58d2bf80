import type { Eurocent, Norm } from "@wmo-kit/domain";

import type { Verklaringsoort } from "../jaarrekening/verklaring.js";

/** The size classes of the programme, lightest statement first. @source D-16.7 */
export const CATEGORIEEN = ["micro", "klein", "groot"] as const;
export type Categorie = (typeof CATEGORIEEN)[number];

/** What a size class is measured by. @source D-16.7 */
export const CRITERIA = ["activa", "omzet", "werknemers"] as const;
export type Criterium = (typeof CRITERIA)[number];

/** One limit of a size class; a criterium with two rows has two limits. @source D-16.7 @unit eurocent, persons for "werknemers" */
export interface Categorienorm extends Norm<Eurocent | number> {
  readonly categorie: Categorie;
  readonly criterium: Criterium;
  readonly eenheid: "eurocent" | "aantal";
}

/** Which statement goes with a size class. @source D-16.7 */
export const VERKLARING_BIJ: Readonly<Record<Categorie, Verklaringsoort>> = {
  micro: "samenstellingsverklaring",
  klein: "beoordelingsverklaring",
  groot: "controleverklaring",
};
