import type { Inwonerdossier } from "../dossier/dossierlijn.js";
import { noemInwoner } from "../presentation/naam.js";

/** A resident as everybody is looked up: who it is, and where. Small, because a process keeps that of all of them. */
export interface Inwonerregel {
  readonly id: string;
  readonly naam: string;
  readonly wijk: string | null;
}

/** The row of a dossier, as text; the name of its stream says whose it is. */
export const writeInwonerregel = (dossier: Inwonerdossier): string => JSON.stringify([noemInwoner(dossier), dossier.eigen.inwoner?.wijk ?? null]);

/** What the row says, as it was written. */
export const readInwonerregel = (tekst: string, id: string): Inwonerregel => {
  const [naam, wijk]: readonly [string, string | null] = JSON.parse(tekst);
  return { id, naam, wijk };
};
