import { Clock, Effect, Option } from "effect";

import type { Audit } from "../../audit/audit.js";
import { Databank } from "../../databank/databank.js";
import type { OpslagMislukt } from "../../databank/errors.js";
import { findAccount } from "../account/find-account.js";
import type { AccountOnbekend } from "../errors.js";
import type { Handelende } from "../handelende.js";
import type { Toegangsinstelling } from "../instelling.js";
import { momentTekst } from "../moment.js";
import { recordToegang } from "../record-toegang.js";
import type { Relatiesoort } from "./behandelrelatie.js";

/** Which account and which dossier. */
export interface Toewijzing {
  readonly tenant: string;
  readonly dossier: string;
  readonly account: string;
}

type Diensten = Databank | Audit | Toegangsinstelling;

/** Gives an account a relation with a dossier; giving it again changes nothing but its kind. */
export const assignBetrokkene = (
  { tenant, dossier, account }: Toewijzing,
  soort: Relatiesoort,
  door: Handelende,
): Effect.Effect<void, AccountOnbekend | OpslagMislukt, Diensten> =>
  Effect.gen(function* () {
    if (Option.isNone(yield* findAccount(tenant, account))) return yield* Effect.fail<AccountOnbekend>({ _tag: "AccountOnbekend" });
    const sinds = momentTekst(yield* Clock.currentTimeMillis);
    const databank = yield* Databank;
    yield* databank.transactie((tx) =>
      Effect.andThen(
        tx.run(
          `INSERT INTO behandelrelatie (tenant, dossier, account, soort, sinds, door) VALUES (?, ?, ?, ?, ?, ?)
           ON CONFLICT (tenant, dossier, account) DO UPDATE SET soort = excluded.soort`,
          [tenant, dossier, account, soort, sinds, door.account],
        ),
        recordToegang(tenant, "betrokkene-toegevoegd", door, { object: account, dossier }),
      ),
    );
  });

/** Ends the relation of an account with a dossier, from the next request on. */
export const removeBetrokkene = ({ tenant, dossier, account }: Toewijzing, door: Handelende): Effect.Effect<void, OpslagMislukt, Diensten> =>
  Effect.flatMap(Databank, (databank) =>
    databank.transactie((tx) =>
      Effect.flatMap(tx.run("DELETE FROM behandelrelatie WHERE tenant = ? AND dossier = ? AND account = ?", [tenant, dossier, account]), (aantal) =>
        aantal === 0 ? Effect.void : recordToegang(tenant, "betrokkene-verwijderd", door, { object: account, dossier }),
      ),
    ),
  );
