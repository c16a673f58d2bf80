import { Effect, Option, Redacted } from "effect";
import type { SecureRandom } from "effect/crypto";

import type { Audit } from "../../audit/audit.js";
import { Databank } from "../../databank/databank.js";
import type { OpslagMislukt } from "../../databank/errors.js";
import type { AanmeldenMislukt, TeVeelPogingen } from "../errors.js";
import { onbekende } from "../handelende.js";
import type { Toegangsinstelling } from "../instelling.js";
import { forgivePoging, reservePoging } from "../poging/reserve-poging.js";
import { recordToegang } from "../record-toegang.js";
import { openSessie } from "../sessie/open-sessie.js";
import { Wachtwoordkluis } from "../wachtwoord/wachtwoordkluis.js";
import type { Account } from "./account.js";
import { findByGebruikersnaam } from "./find-account.js";
import { parseGebruikersnaam } from "./parse-account.js";

/** What somebody typed to sign in, and from where. */
export interface Aanmelding {
  readonly tenant: string;
  readonly gebruikersnaam: string;
  readonly wachtwoord: Redacted.Redacted<string>;
  readonly adres: string | null;
}

const findTyped = (tenant: string, invoer: string): Effect.Effect<Account | undefined, OpslagMislukt, Databank> =>
  parseGebruikersnaam(invoer).match(
    (naam) => Effect.map(findByGebruikersnaam(tenant, naam), Option.getOrUndefined),
    () => Effect.succeed(undefined),
  );

const renew = (account: Account, wachtwoord: Redacted.Redacted<string>): Effect.Effect<void, OpslagMislukt, Databank | Wachtwoordkluis> =>
  Effect.gen(function* () {
    const kluis = yield* Wachtwoordkluis;
    if (account.wachtwoord === null || !kluis.isVerouderd(account.wachtwoord)) return;
    const nieuw = yield* kluis.maak(wachtwoord);
    const { run } = yield* Databank;
    yield* run("UPDATE account SET wachtwoord = ? WHERE tenant = ? AND account = ? AND wachtwoord = ?", [
      nieuw,
      account.tenant,
      account.account,
      account.wachtwoord,
    ]);
  });

/**
 * Signs somebody in with a name and password and answers the secret of a new session.
 * An unknown name, a wrong password and a blocked account cost the same work and get the same answer.
 *
 * @source OWASP Authentication Cheat Sheet (generic error messages, login throttling)
 */
export const signIn = ({
  tenant,
  gebruikersnaam,
  wachtwoord,
  adres,
}: Aanmelding): Effect.Effect<
  Redacted.Redacted<string>,
  AanmeldenMislukt | TeVeelPogingen | OpslagMislukt,
  Databank | Audit | Toegangsinstelling | Wachtwoordkluis | SecureRandom.SecureRandom
> =>
  Effect.gen(function* () {
    const bron = { account: gebruikersnaam.trim().toLowerCase(), adres };
    yield* reservePoging(tenant, bron);
    const account = yield* findTyped(tenant, gebruikersnaam);
    const klopt = yield* (yield* Wachtwoordkluis).klopt(wachtwoord, account?.wachtwoord ?? undefined);
    if (account === undefined || account.geblokkeerd || !klopt) {
      yield* recordToegang(tenant, "aanmelden-geweigerd", onbekende(adres), { object: account?.account ?? null });
      return yield* Effect.fail<AanmeldenMislukt>({ _tag: "AanmeldenMislukt" });
    }
    yield* forgivePoging(tenant, bron);
    yield* renew(account, wachtwoord);
    yield* recordToegang(tenant, "aangemeld", { account: account.account, rollen: account.rollen, adres }, { object: account.account });
    return yield* openSessie(tenant, account.account);
  });
