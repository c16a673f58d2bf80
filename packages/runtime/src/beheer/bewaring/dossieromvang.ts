import { Effect } from "effect";

import type { Transactie } from "../../databank/databank.js";
import type { OpslagMislukt } from "../../databank/errors.js";

/** Which streams are the file of one resident: the one that bears its id, and those that only say more about the same person. */
export interface Dossieromvang {
  /** Tells the stream of a resident from the others, such as the one of the organisation. */
  readonly isDossier?: (stroom: string) => boolean;
  /** How the names of the other streams of a file begin; each ends on a colon, such as `aanwezigheid:<id>:`. */
  readonly voorvoegsels?: (dossier: string) => readonly string[];
}

/** The character after the colon: what begins with `a:` sorts from `a:` up to, not including, `a;`. */
const NA_DUBBELEPUNT = ";";

const listMet = (db: Pick<Transactie, "all">, tenant: string, voorvoegsel: string): Effect.Effect<readonly string[], OpslagMislukt> =>
  Effect.map(
    db.all("SELECT DISTINCT dossier FROM gebeurtenis WHERE tenant = ? AND dossier >= ? AND dossier < ? ORDER BY dossier", [
      tenant,
      voorvoegsel,
      `${voorvoegsel.slice(0, -1)}${NA_DUBBELEPUNT}`,
    ]),
    (rijen) => rijen.map(({ dossier }) => String(dossier)),
  );

/** Every stream of a file, its own first. */
export const listStromenVan = (
  db: Pick<Transactie, "all">,
  tenant: string,
  dossier: string,
  { voorvoegsels = () => [] }: Dossieromvang,
): Effect.Effect<readonly string[], OpslagMislukt> =>
  Effect.map(
    Effect.forEach(voorvoegsels(dossier), (voorvoegsel) => listMet(db, tenant, voorvoegsel)),
    (stromen) => [dossier, ...stromen.flat()],
  );
