import { Effect, Option, type Redacted } from "effect";
import type { SecureRandom } from "effect/crypto";

import type { Audit } from "../../audit/audit.js";
import { Databank } from "../../databank/databank.js";
import type { OpslagMislukt } from "../../databank/errors.js";
import type { AccountOnbekend, ExternAccount } from "../errors.js";
import type { Handelende } from "../handelende.js";
import type { Toegangsinstelling } from "../instelling.js";
import { recordToegang } from "../record-toegang.js";
import { type Codegeldigheid, drawCode, storeCode } from "./eenmalige-code.js";
import { findAccount } from "./find-account.js";

/** A new code for somebody who forgot the password, to hand over in person. The old password keeps working until the code is used. */
export const issueHerstelcode = (
  tenant: string,
  account: string,
  door: Handelende,
  geldig: Codegeldigheid = "code",
): Effect.Effect<
  Redacted.Redacted<string>,
  AccountOnbekend | ExternAccount | OpslagMislukt,
  Databank | Audit | Toegangsinstelling | SecureRandom.SecureRandom
> =>
  Effect.gen(function* () {
    const databank = yield* Databank;
    const nieuw = yield* drawCode(geldig);
    const gevonden = Option.getOrUndefined(yield* findAccount(tenant, account));
    if (gevonden === undefined) return yield* Effect.fail<AccountOnbekend>({ _tag: "AccountOnbekend" });
    if (gevonden.onderwerp !== null) return yield* Effect.fail<ExternAccount>({ _tag: "ExternAccount" });
    yield* databank.transactie((tx) =>
      Effect.andThen(storeCode(tx, tenant, "herstel", account, nieuw), recordToegang(tenant, "herstelcode-gegeven", door, { object: account })),
    );
    return nieuw.code;
  });
