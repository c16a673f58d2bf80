import type { Zoekregel } from "@wmo-kit/runtime";

import type { Inwonerdossier } from "../dossier/dossierlijn.js";
import { listWachtenden, type Inwachting } from "../dossier/list-wachtenden.js";

/** Who waits for a professional. @source W-50.1 */
export const WACHT = "wacht";

/** The rows of a resident on the waiting list, by when it was reported; each holds the dossier in its light form, because its tasks are those of the day of the question. */
export const listWachtregels = (dossier: Inwonerdossier): readonly Zoekregel[] =>
  listWachtenden([dossier]).map((wachtende) => ({ groep: WACHT, orde: wachtende.gemeldOp, tekst: JSON.stringify(wachtende) }));

/** Who waits, as it was written. */
export const readWachtinhoud = (tekst: string): Inwachting => JSON.parse(tekst);
