import { Effect, Option, type Redacted } from "effect";

import type { Audit } from "../../audit/audit.js";
import { Databank } from "../../databank/databank.js";
import type { OpslagMislukt } from "../../databank/errors.js";
import type { CodeOngeldig, TeVeelPogingen, WachtwoordAfgekeurd } from "../errors.js";
import type { Toegangsinstelling } from "../instelling.js";
import { forgivePoging, reservePoging } from "../poging/reserve-poging.js";
import { recordToegang } from "../record-toegang.js";
import { checkAndHash } from "../wachtwoord/check-and-hash.js";
import type { Wachtwoordkluis } from "../wachtwoord/wachtwoordkluis.js";
import type { Account } from "./account.js";
import { peekCode, useCode } from "./eenmalige-code.js";
import { findAccount } from "./find-account.js";
import { storeWachtwoord } from "./store-wachtwoord.js";

/** What somebody with a code fills in. */
export interface Herstel {
  readonly tenant: string;
  readonly code: string;
  readonly wachtwoord: Redacted.Redacted<string>;
  readonly adres: string | null;
}

const findOwner = (tenant: string, code: string): Effect.Effect<Account, CodeOngeldig | OpslagMislukt, Databank> =>
  Effect.gen(function* () {
    const databank = yield* Databank;
    const account = Option.getOrUndefined(yield* findAccount(tenant, yield* peekCode(databank, tenant, "herstel", code)));
    const isBruikbaar = account !== undefined && !account.geblokkeerd && account.onderwerp === null;
    return isBruikbaar ? account : yield* Effect.fail<CodeOngeldig>({ _tag: "CodeOngeldig" });
  });

/**
 * Sets a password with a code: the code is used up, every session ends, and failed attempts are forgotten.
 * A password that is refused leaves the code as it was.
 */
export const resetWachtwoord = ({
  tenant,
  code,
  wachtwoord,
  adres,
}: Herstel): Effect.Effect<
  void,
  CodeOngeldig | WachtwoordAfgekeurd | TeVeelPogingen | OpslagMislukt,
  Databank | Audit | Toegangsinstelling | Wachtwoordkluis
> =>
  Effect.gen(function* () {
    yield* reservePoging(tenant, { account: null, adres });
    const { account, gebruikersnaam, naam, rollen } = yield* findOwner(tenant, code);
    const kenmerk = yield* checkAndHash(wachtwoord, [gebruikersnaam, naam]);
    const databank = yield* Databank;
    yield* databank.transactie((tx) =>
      Effect.gen(function* () {
        yield* useCode(tx, tenant, "herstel", code);
        yield* storeWachtwoord(tx, tenant, account, kenmerk);
        yield* recordToegang(tenant, "wachtwoord-hersteld", { account, rollen, adres }, { object: account });
      }),
    );
    yield* forgivePoging(tenant, { account: gebruikersnaam, adres });
  });
