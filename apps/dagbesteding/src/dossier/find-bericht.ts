import { err, ok, type Result } from "@wmo-kit/domain/result";

import type { Dossier, DossierBericht } from "./dossier.js";
import type { BerichtOnbekendInDossier } from "./failures.js";

/** The message with an id, or `BerichtOnbekendInDossier`. */
export const findBericht = (dossier: Dossier, berichtId: string): Result<DossierBericht, BerichtOnbekendInDossier> => {
  const bericht = dossier.berichten.find((kandidaat) => kandidaat.berichtId === berichtId);
  return bericht === undefined ? err({ _tag: "BerichtOnbekendInDossier" }) : ok(bericht);
};
