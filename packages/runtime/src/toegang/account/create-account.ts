import { Clock, Effect, type Redacted } from "effect";
import type { SecureRandom } from "effect/crypto";

import type { Audit } from "../../audit/audit.js";
import { Databank } from "../../databank/databank.js";
import type { OpslagMislukt } from "../../databank/errors.js";
import { makeUuidV7 } from "../../id/uuid-v7.js";
import { liftResult } from "../../lift-result.js";
import type { AccountOngeldig, GebruikersnaamBezet } from "../errors.js";
import type { Handelende } from "../handelende.js";
import type { Toegangsinstelling } from "../instelling.js";
import { momentTekst } from "../moment.js";
import { recordToegang } from "../record-toegang.js";
import { type Codegeldigheid, drawCode, storeCode } from "./eenmalige-code.js";
import { insertAccount } from "./insert-account.js";
import { type Accountinvoer, parseAccountgegevens, parseGebruikersnaam } from "./parse-account.js";

/** A new account and the code with which its owner chooses a password; nobody else ever knows that password. */
export interface NieuwAccount {
  readonly account: string;
  readonly code: Redacted.Redacted<string>;
}

/** Makes an account. It cannot sign in until its owner has chosen a password with the code. */
export const createAccount = (
  tenant: string,
  invoer: Accountinvoer & { readonly gebruikersnaam: string },
  door: Handelende,
  geldig: Codegeldigheid = "code",
): Effect.Effect<
  NieuwAccount,
  AccountOngeldig | GebruikersnaamBezet | OpslagMislukt,
  Databank | Audit | Toegangsinstelling | SecureRandom.SecureRandom
> =>
  Effect.gen(function* () {
    const gebruikersnaam = yield* liftResult(parseGebruikersnaam(invoer.gebruikersnaam));
    const gegevens = yield* liftResult(parseAccountgegevens(invoer));
    const account = yield* makeUuidV7;
    const nieuw = yield* drawCode(geldig);
    const sinds = momentTekst(yield* Clock.currentTimeMillis);
    const databank = yield* Databank;
    yield* databank.transactie((tx) =>
      Effect.gen(function* () {
        yield* insertAccount(tx, { tenant, account, gebruikersnaam, ...gegevens, wachtwoord: null, onderwerp: null }, sinds);
        yield* storeCode(tx, tenant, "herstel", account, nieuw);
        yield* recordToegang(tenant, "account-gemaakt", door, { object: account });
      }),
    );
    return { account, code: nieuw.code };
  });
