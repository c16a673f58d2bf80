import { epochDagVan, weekdagnummerVan, type EpochDag } from "@wmo-kit/domain";

import type { Feestdagregel, Feestdagrij } from "./feestdagrij.js";
import type { KalenderInstelling } from "./kalender-instelling.js";

const ZONDAG = 7;

const dagVolgensRegel = (regel: Feestdagregel, jaar: number, paaszondag: EpochDag): EpochDag => {
  if (regel.soort === "paaszondag") return paaszondag + regel.verschuiving;
  const dag = epochDagVan(jaar, regel.maand, regel.dag);
  if (regel.opZondag === undefined || weekdagnummerVan(dag) !== ZONDAG) return dag;
  return epochDagVan(jaar, regel.maand, regel.opZondag);
};

/** The day on which a holiday falls in a year, or undefined when its row does not hold in that year. */
export const feestdagInJaar = (rij: Feestdagrij, jaar: number, paaszondag: EpochDag): EpochDag | undefined => {
  const { jaren } = rij;
  if (jaren !== undefined && (jaar < jaren.vanaf || jaar > (jaren.totEnMet ?? jaar))) return undefined;
  return dagVolgensRegel(rij.regel, jaar, paaszondag);
};

const LUSTRUM_IN_JAREN = 5;

/** Whether a holiday is a day off under a calendar setting in a year. @source norms.md K-02 */
export const isVrijInJaar = (rij: Feestdagrij, instelling: KalenderInstelling, jaar: number): boolean => {
  switch (rij.vrij) {
    case "altijd":
      return true;
    case "goedeVrijdagIsVrij":
      return instelling.goedeVrijdagIsVrij;
    case "bevrijdingsdag":
      return instelling.bevrijdingsdag === "elk jaar" || (instelling.bevrijdingsdag === "lustrum" && jaar % LUSTRUM_IN_JAREN === 0);
  }
};
