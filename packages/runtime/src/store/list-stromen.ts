import { Effect } from "effect";

import type { Transactie } from "../databank/databank.js";
import type { OpslagMislukt } from "../databank/errors.js";

/** The streams with a fact after a position, up to and including another one; nothing of those facts is opened. */
export const listStromen = (db: Transactie, tenant: string, { na, tot }: { readonly na: number; readonly tot: number }): Effect.Effect<readonly string[], OpslagMislukt> =>
  Effect.map(db.all("SELECT DISTINCT dossier FROM gebeurtenis WHERE tenant = ? AND positie > ? AND positie <= ?", [tenant, na, tot]), (rijen) =>
    rijen.map(({ dossier }) => String(dossier)),
  );
