import { err, ok, type Result } from "@wmo-kit/domain/result";

import type { Dossier, Toewijzing } from "./dossier.js";
import type { ToewijzingOnbekend } from "./failures.js";

/** The allocation with a number, or `ToewijzingOnbekend`. */
export const findToewijzing = (dossier: Dossier, nummer: number): Result<Toewijzing, ToewijzingOnbekend> => {
  const toewijzing = dossier.toewijzingen.find((kandidaat) => kandidaat.nummer === nummer);
  return toewijzing === undefined ? err({ _tag: "ToewijzingOnbekend", toewijzingNummer: nummer }) : ok(toewijzing);
};
