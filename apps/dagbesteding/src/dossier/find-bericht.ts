import { err, ok, type Result } from "@wmo-kit/domain/result";

import type { DossierBericht, Stand } from "./dossier.js";
import type { BerichtOnbekendInDossier } from "./failures.js";

/** The message with an id, or `BerichtOnbekendInDossier`. */
export const findBericht = ({ berichten }: Stand, berichtId: string): Result<DossierBericht, BerichtOnbekendInDossier> => {
  const bericht = berichten.find((kandidaat) => kandidaat.berichtId === berichtId);
  return bericht === undefined ? err({ _tag: "BerichtOnbekendInDossier" }) : ok(bericht);
};
