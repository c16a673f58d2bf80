import { Clock, Effect, Redacted } from "effect";
import type { SecureRandom } from "effect/crypto";

import { Databank } from "../../databank/databank.js";
import type { OpslagMislukt } from "../../databank/errors.js";
import { momentTekst } from "../moment.js";
import { TOEGANGSTERMIJNEN } from "../termijn.table.js";
import { hashToken, makeToken } from "../token.js";

/**
 * Opens a session for an account and answers its secret, always a new one. Only the mark of it is stored.
 * Sessions of the tenant that have ended are cleared away.
 */
export const openSessie = (
  tenant: string,
  account: string,
): Effect.Effect<Redacted.Redacted<string>, OpslagMislukt, Databank | SecureRandom.SecureRandom> =>
  Effect.gen(function* () {
    const databank = yield* Databank;
    const token = yield* makeToken;
    const ms = yield* Clock.currentTimeMillis;
    const sinds = momentTekst(ms);
    yield* databank.transactie((tx) =>
      Effect.andThen(
        tx.run("DELETE FROM sessie WHERE tenant = ? AND (aangemaakt <= ? OR gebruikt <= ?)", [
          tenant,
          momentTekst(ms - TOEGANGSTERMIJNEN.sessieLangst.ms),
          momentTekst(ms - TOEGANGSTERMIJNEN.sessieStil.ms),
        ]),
        tx.run("INSERT INTO sessie (tenant, sessie, account, aangemaakt, gebruikt) VALUES (?, ?, ?, ?, ?)", [
          tenant,
          hashToken(Redacted.value(token)),
          account,
          sinds,
          sinds,
        ]),
      ),
    );
    return token;
  });
