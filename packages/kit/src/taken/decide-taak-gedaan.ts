import { err, ok, type Result } from "@wmo-kit/domain/result";

import type { Kastdossier, NieuwFeit } from "../kast/kastdossier.js";
import type { TaakNietOpen } from "../stap/errors.js";
import { listStappenVoor } from "./volg-taken.js";

/** Whether a person may say that a task is done: it is open, and no step of its case does it. */
export const decideTaakGedaan = <Stand>(
  dossier: Kastdossier<Stand>,
  taak: string,
  toelichting: string | undefined,
): Result<readonly NieuwFeit<never>[], TaakNietOpen> => {
  const open = dossier.taken.find(({ id }) => id === taak);
  if (open === undefined || listStappenVoor(open).length > 0) return err({ _tag: "TaakNietOpen" });
  return ok([{ _tag: "TaakGedaan", gedaan: { taak, ...(toelichting === undefined ? {} : { toelichting }) } }]);
};
