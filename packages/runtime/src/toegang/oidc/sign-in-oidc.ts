import { Clock, Effect, Option, type Redacted } from "effect";
import type { SecureRandom } from "effect/crypto";

import type { Audit } from "../../audit/audit.js";
import { Databank, type Transactie } from "../../databank/databank.js";
import type { OpslagMislukt } from "../../databank/errors.js";
import { makeUuidV7 } from "../../id/uuid-v7.js";
import type { Account } from "../account/account.js";
import { findByOnderwerp } from "../account/find-account.js";
import { insertAccount } from "../account/insert-account.js";
import { parseAccountgegevens } from "../account/parse-account.js";
import type { GebruikersnaamBezet, OidcMislukt } from "../errors.js";
import { onbekende } from "../handelende.js";
import { Toegangsinstelling } from "../instelling.js";
import { momentTekst } from "../moment.js";
import { recordToegang } from "../record-toegang.js";
import { ROLCODES } from "../recht/rol.table.js";
import { closeAllSessies } from "../sessie/close-sessie.js";
import { openSessie } from "../sessie/open-sessie.js";
import type { Identiteit } from "./oidc.js";
import { rolesFromClaim } from "./oidc-instelling.js";

/** Shown when the other organisation gives no name that can be stored. */
const NAAMLOOS = "Zonder naam";

const naamVan = (naam: string): string =>
  parseAccountgegevens({ naam, rollen: ROLCODES.slice(0, 1) }).match(
    (gegevens) => gegevens.naam,
    () => NAAMLOOS,
  );

const weiger = (oorzaak: OidcMislukt["oorzaak"]): Effect.Effect<never, OidcMislukt> => Effect.fail<OidcMislukt>({ _tag: "OidcMislukt", oorzaak });

const update = (tx: Transactie, { tenant, account }: Account, naam: string, rollen: string): Effect.Effect<void, OpslagMislukt> =>
  Effect.asVoid(
    tx.run("UPDATE account SET naam = ?, rollen = ?, versie = versie + 1 WHERE tenant = ? AND account = ? AND (naam <> ? OR rollen <> ?)", [
      naam,
      rollen,
      tenant,
      account,
      naam,
      rollen,
    ]),
  );

/**
 * Signs in somebody whom the other organisation vouches for, and answers the secret of a new session.
 * The account is made at the first sign-in; name and roles follow the other organisation at each. Without a role nothing opens,
 * and what was open closes.
 */
export const signInOidc = (
  tenant: string,
  { onderwerp, naam, groepen }: Identiteit,
  adres: string | null,
): Effect.Effect<Redacted.Redacted<string>, OidcMislukt | OpslagMislukt, Databank | Audit | Toegangsinstelling | SecureRandom.SecureRandom> =>
  Effect.gen(function* () {
    const { oidc } = yield* Toegangsinstelling;
    const rollen = oidc === null ? [] : rolesFromClaim(groepen, oidc);
    const nieuwId = yield* makeUuidV7;
    const sinds = momentTekst(yield* Clock.currentTimeMillis);
    const databank = yield* Databank;
    const account = yield* databank
      .transactie((tx): Effect.Effect<Pick<Account, "account" | "geblokkeerd">, GebruikersnaamBezet | OpslagMislukt, Databank> =>
        Effect.gen(function* () {
          const bestaand = Option.getOrUndefined(yield* findByOnderwerp(tenant, onderwerp));
          if (bestaand === undefined && rollen.length === 0) return { account: "", geblokkeerd: false };
          if (bestaand === undefined) {
            const nieuw = { tenant, account: nieuwId, gebruikersnaam: `oidc:${nieuwId}`, naam: naamVan(naam), rollen, bekwaamheden: [], bekwaamheidsbewijzen: {} };
            yield* insertAccount(tx, { ...nieuw, wachtwoord: null, onderwerp }, sinds);
            return { account: nieuwId, geblokkeerd: false };
          }
          yield* update(tx, bestaand, naamVan(naam), JSON.stringify(rollen));
          if (rollen.length === 0) yield* closeAllSessies(tx, tenant, bestaand.account);
          return bestaand;
        }),
      )
      .pipe(Effect.catchTag("GebruikersnaamBezet", () => weiger("geweigerd")));
    const geweigerd = rollen.length === 0 ? "geenRol" : account.geblokkeerd ? "geblokkeerd" : undefined;
    if (geweigerd !== undefined) {
      yield* recordToegang(tenant, "aanmelden-geweigerd", onbekende(adres), { object: account.account === "" ? null : account.account });
      return yield* weiger(geweigerd);
    }
    yield* recordToegang(tenant, "aangemeld", { account: account.account, rollen, adres }, { object: account.account });
    return yield* openSessie(tenant, account.account);
  });
