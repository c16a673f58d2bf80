import { Effect } from "effect";

import type { Audit } from "../../audit/audit.js";
import { Databank } from "../../databank/databank.js";
import type { OpslagMislukt } from "../../databank/errors.js";
import type { Gebruikergegevens } from "../gebruiker.js";
import type { Toegangsinstelling } from "../instelling.js";
import { recordToegang } from "../record-toegang.js";
import { closeAllSessies, closeSessie } from "../sessie/close-sessie.js";

/** Which session ends: this one, or with `overal` every session of the account. */
export interface Afmelding {
  readonly token: string;
  readonly overal: boolean;
  readonly adres: string | null;
}

/** Ends the session, here or everywhere. */
export const signOut = (
  { tenant, account, rollen }: Gebruikergegevens,
  { token, overal, adres }: Afmelding,
): Effect.Effect<void, OpslagMislukt, Databank | Audit | Toegangsinstelling> =>
  Effect.gen(function* () {
    const databank = yield* Databank;
    yield* overal ? closeAllSessies(databank, tenant, account) : closeSessie(tenant, token);
    yield* recordToegang(tenant, "afgemeld", { account, rollen, adres }, { object: account });
  });
