import { Effect } from "effect";

import { opslagMislukt, type OpslagMislukt } from "./errors.js";

/** A failure of COMMIT: a collision or a full disk is surely undone; when the connection or the disk broke nobody knows. */
const commitFailure = (fout: OpslagMislukt): OpslagMislukt =>
  fout.oorzaak === "verbinding" || fout.oorzaak === "onbekend" ? opslagMislukt("onzeker", fout.code) : fout;

/** Work that ends in a commit. */
export const vastleggend = <A>(werk: Effect.Effect<A, OpslagMislukt>): Effect.Effect<A, OpslagMislukt> => Effect.mapError(werk, commitFailure);

/** Whether a statement surely changes nothing. */
export const leestAlleen = (sql: string): boolean => /^\s*SELECT\b/i.test(sql);

/** A statement on its own commits itself, unless it only reads. */
export const losseOpdracht = <A>(sql: string, werk: Effect.Effect<A, OpslagMislukt>): Effect.Effect<A, OpslagMislukt> =>
  leestAlleen(sql) ? werk : vastleggend(werk);
