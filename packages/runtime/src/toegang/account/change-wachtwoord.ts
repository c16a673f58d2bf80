import { Effect, Option, type Redacted } from "effect";
import type { SecureRandom } from "effect/crypto";

import type { Audit } from "../../audit/audit.js";
import { Databank } from "../../databank/databank.js";
import type { OpslagMislukt } from "../../databank/errors.js";
import type { AanmeldenMislukt, ExternAccount, TeVeelPogingen, WachtwoordAfgekeurd } from "../errors.js";
import type { Gebruikergegevens } from "../gebruiker.js";
import type { Toegangsinstelling } from "../instelling.js";
import { forgivePoging, reservePoging } from "../poging/reserve-poging.js";
import { recordToegang } from "../record-toegang.js";
import { openSessie } from "../sessie/open-sessie.js";
import { checkAndHash } from "../wachtwoord/check-and-hash.js";
import { Wachtwoordkluis } from "../wachtwoord/wachtwoordkluis.js";
import { findAccount } from "./find-account.js";
import { storeWachtwoord } from "./store-wachtwoord.js";

/** The present password and the wanted one. */
export interface Wachtwoordwissel {
  readonly huidig: Redacted.Redacted<string>;
  readonly nieuw: Redacted.Redacted<string>;
  readonly adres: string | null;
}

/** Changes the own password: every session ends, and the answer is the secret of a new one. */
export const changeWachtwoord = (
  { tenant, account: id }: Gebruikergegevens,
  { huidig, nieuw, adres }: Wachtwoordwissel,
): Effect.Effect<
  Redacted.Redacted<string>,
  AanmeldenMislukt | ExternAccount | WachtwoordAfgekeurd | TeVeelPogingen | OpslagMislukt,
  Databank | Audit | Toegangsinstelling | Wachtwoordkluis | SecureRandom.SecureRandom
> =>
  Effect.gen(function* () {
    const account = Option.getOrUndefined(yield* findAccount(tenant, id));
    if (account === undefined) return yield* Effect.fail<AanmeldenMislukt>({ _tag: "AanmeldenMislukt" });
    if (account.onderwerp !== null) return yield* Effect.fail<ExternAccount>({ _tag: "ExternAccount" });
    const bron = { account: account.gebruikersnaam, adres };
    yield* reservePoging(tenant, bron);
    const klopt = yield* (yield* Wachtwoordkluis).klopt(huidig, account.wachtwoord ?? undefined);
    if (!klopt) return yield* Effect.fail<AanmeldenMislukt>({ _tag: "AanmeldenMislukt" });
    yield* forgivePoging(tenant, bron);
    const kenmerk = yield* checkAndHash(nieuw, [account.gebruikersnaam, account.naam]);
    const databank = yield* Databank;
    yield* databank.transactie((tx) =>
      Effect.andThen(
        storeWachtwoord(tx, tenant, id, kenmerk),
        recordToegang(tenant, "wachtwoord-gewijzigd", { account: id, rollen: account.rollen, adres }, { object: id }),
      ),
    );
    return yield* openSessie(tenant, id);
  });
