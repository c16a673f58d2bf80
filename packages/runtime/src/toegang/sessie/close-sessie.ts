import { Effect } from "effect";

import { Databank, type Transactie } from "../../databank/databank.js";
import type { OpslagMislukt } from "../../databank/errors.js";
import { hashToken } from "../token.js";

/** Ends one session; its secret opens nothing any more. */
export const closeSessie = (tenant: string, token: string): Effect.Effect<void, OpslagMislukt, Databank> =>
  Effect.flatMap(Databank, (databank) =>
    Effect.asVoid(databank.run("DELETE FROM sessie WHERE tenant = ? AND sessie = ?", [tenant, hashToken(token)])),
  );

/** Ends every session of an account, inside a transaction or on its own. */
export const closeAllSessies = (tx: Pick<Transactie, "run">, tenant: string, account: string): Effect.Effect<void, OpslagMislukt> =>
  Effect.asVoid(tx.run("DELETE FROM sessie WHERE tenant = ? AND account = ?", [tenant, account]));
