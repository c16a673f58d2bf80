import type { Voorstellen } from "@wmo-kit/kit";

import type { Inwonerdossier } from "../dossier/dossierlijn.js";

/** What the resident said of the plan that is not in its case yet, as the professional takes it over. @source W-8.2 */
export const proposeOordeel = ({ eigen: { eigendossier } }: Inwonerdossier, zaak: string): Voorstellen => {
  const oordeel = eigendossier.oordelen.find((kandidaat) => kandidaat.onderdeel === "plan" && kandidaat.zaak === zaak && !kandidaat.verwerkt);
  return oordeel === undefined ? {} : { stemtIn: oordeel.akkoord, exemplaarGewenst: oordeel.exemplaarGewenst };
};
