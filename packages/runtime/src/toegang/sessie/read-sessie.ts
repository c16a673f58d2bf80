import { Clock, Effect, Option } from "effect";

import { Databank, type Rij } from "../../databank/databank.js";
import type { OpslagMislukt } from "../../databank/errors.js";
import { ACCOUNTKOLOMMEN, readAccount } from "../account/account.js";
import type { Gebruikergegevens } from "../gebruiker.js";
import { momentMs, momentTekst } from "../moment.js";
import { TOEGANGSTERMIJNEN } from "../termijn.table.js";
import { hashToken } from "../token.js";

const { sessieStil, sessieLangst, sessieBijwerken } = TOEGANGSTERMIJNEN;

const KOLOMMEN = ACCOUNTKOLOMMEN.split(", ")
  .map((kolom) => `a.${kolom} AS ${kolom}`)
  .join(", ");

const isGeldig = (rij: Rij, nuMs: number): boolean =>
  Number(rij["geblokkeerd"]) === 0 &&
  nuMs - momentMs(String(rij["gebruikt"])) < sessieStil.ms &&
  nuMs - momentMs(String(rij["aangemaakt"])) < sessieLangst.ms;

/**
 * The person whose session this is; none when there is no such session in this tenant, when it has ended, or when the account is blocked.
 * Roles are read anew each time, so a change works at once.
 */
export const readSessie = (tenant: string, token: string): Effect.Effect<Option.Option<Gebruikergegevens>, OpslagMislukt, Databank> =>
  Effect.gen(function* () {
    const databank = yield* Databank;
    const ms = yield* Clock.currentTimeMillis;
    const kenmerk = hashToken(token);
    const [rij] = yield* databank.all(
      `SELECT s.aangemaakt AS aangemaakt, s.gebruikt AS gebruikt, ${KOLOMMEN} FROM sessie s
       JOIN account a ON a.tenant = s.tenant AND a.account = s.account WHERE s.tenant = ? AND s.sessie = ?`,
      [tenant, kenmerk],
    );
    if (rij === undefined || !isGeldig(rij, ms)) return Option.none();
    if (ms - momentMs(String(rij["gebruikt"])) >= sessieBijwerken.ms)
      yield* databank.run("UPDATE sessie SET gebruikt = ? WHERE tenant = ? AND sessie = ?", [momentTekst(ms), tenant, kenmerk]);
    const { account, naam, rollen, bekwaamheden } = readAccount(rij);
    return Option.some({ account, naam, rollen, tenant, bekwaamheden });
  });
