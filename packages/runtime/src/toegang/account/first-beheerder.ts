import { Clock, Effect, Option, type Redacted } from "effect";
import type { SecureRandom } from "effect/crypto";

import type { Audit } from "../../audit/audit.js";
import { Databank } from "../../databank/databank.js";
import type { OpslagMislukt } from "../../databank/errors.js";
import { makeUuidV7 } from "../../id/uuid-v7.js";
import { liftResult } from "../../lift-result.js";
import type { AccountOngeldig, CodeOngeldig, GebruikersnaamBezet, TeVeelPogingen, WachtwoordAfgekeurd } from "../errors.js";
import { onbekende } from "../handelende.js";
import type { Toegangsinstelling } from "../instelling.js";
import { momentTekst } from "../moment.js";
import { forgivePoging, reservePoging } from "../poging/reserve-poging.js";
import { recordToegang } from "../record-toegang.js";
import type { Rol } from "../recht/rol.table.js";
import { openSessie } from "../sessie/open-sessie.js";
import { checkAndHash } from "../wachtwoord/check-and-hash.js";
import type { Wachtwoordkluis } from "../wachtwoord/wachtwoordkluis.js";
import { drawCode, storeCode, useCode } from "./eenmalige-code.js";
import { hasBeheerder } from "./find-account.js";
import { insertAccount } from "./insert-account.js";
import { parseAccountgegevens, parseGebruikersnaam } from "./parse-account.js";

/** A new set-up code for the server to print, as long as nobody can manage accounts; the code before it does not work any more. */
export const issueOpstartcode = (
  tenant: string,
): Effect.Effect<Option.Option<Redacted.Redacted<string>>, OpslagMislukt, Databank | SecureRandom.SecureRandom> =>
  Effect.gen(function* () {
    const databank = yield* Databank;
    const nieuw = yield* drawCode();
    return yield* databank.transactie((tx) =>
      Effect.flatMap(hasBeheerder(tenant), (bestaat) =>
        bestaat ? Effect.succeed(Option.none()) : Effect.as(storeCode(tx, tenant, "opstart", "", nieuw), Option.some(nieuw.code)),
      ),
    );
  });

/** What the first person fills in. */
export interface EersteStart {
  readonly tenant: string;
  readonly code: string;
  readonly gebruikersnaam: string;
  readonly naam: string;
  readonly wachtwoord: Redacted.Redacted<string>;
  /** Roles besides beheerder: in a small organisation one person does everything. */
  readonly rollen: readonly Rol[];
  readonly adres: string | null;
}

/** Makes the first beheerder with the set-up code and answers the secret of a session. Works once, and only while nobody can manage accounts. */
export const createFirstBeheerder = (
  start: EersteStart,
): Effect.Effect<
  Redacted.Redacted<string>,
  CodeOngeldig | AccountOngeldig | GebruikersnaamBezet | WachtwoordAfgekeurd | TeVeelPogingen | OpslagMislukt,
  Databank | Audit | Toegangsinstelling | Wachtwoordkluis | SecureRandom.SecureRandom
> =>
  Effect.gen(function* () {
    const { tenant, adres } = start;
    const bron = { account: null, adres };
    yield* reservePoging(tenant, bron);
    const gebruikersnaam = yield* liftResult(parseGebruikersnaam(start.gebruikersnaam));
    const gegevens = yield* liftResult(parseAccountgegevens({ naam: start.naam, rollen: ["beheerder", ...start.rollen] }));
    const wachtwoord = yield* checkAndHash(start.wachtwoord, [gebruikersnaam, gegevens.naam]);
    const account = yield* makeUuidV7;
    const sinds = momentTekst(yield* Clock.currentTimeMillis);
    const databank = yield* Databank;
    yield* databank.transactie((tx) =>
      Effect.gen(function* () {
        yield* useCode(tx, tenant, "opstart", start.code);
        if (yield* hasBeheerder(tenant)) return yield* Effect.fail<CodeOngeldig>({ _tag: "CodeOngeldig" });
        yield* insertAccount(tx, { tenant, account, gebruikersnaam, ...gegevens, wachtwoord, onderwerp: null }, sinds);
        yield* recordToegang(tenant, "eerste-beheerder-gemaakt", onbekende(adres), { object: account });
      }),
    );
    yield* forgivePoging(tenant, bron);
    return yield* openSessie(tenant, account);
  });
