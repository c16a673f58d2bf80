import { Effect } from "effect";

import type { Transactie } from "../../databank/databank.js";
import type { OpslagMislukt } from "../../databank/errors.js";
import { closeAllSessies } from "../sessie/close-sessie.js";

/** Replaces the stored password inside a transaction and ends every session of the account. */
export const storeWachtwoord = (tx: Transactie, tenant: string, account: string, wachtwoord: string): Effect.Effect<void, OpslagMislukt> =>
  Effect.andThen(
    tx.run("UPDATE account SET wachtwoord = ?, versie = versie + 1 WHERE tenant = ? AND account = ?", [wachtwoord, tenant, account]),
    closeAllSessies(tx, tenant, account),
  );
