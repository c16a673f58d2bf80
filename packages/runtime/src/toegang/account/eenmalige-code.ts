import { Clock, Effect, Redacted } from "effect";
import type { SecureRandom } from "effect/crypto";

import type { Transactie } from "../../databank/databank.js";
import type { OpslagMislukt } from "../../databank/errors.js";
import { makeCode, normaliseCode } from "../code.js";
import type { CodeOngeldig } from "../errors.js";
import { momentMs, momentTekst } from "../moment.js";
import { TOEGANGSTERMIJNEN } from "../termijn.table.js";
import { hashToken } from "../token.js";

/** For what a code is: to make the first account, or to choose a password for one. */
export type Codesoort = "opstart" | "herstel";

/** How long a code holds: handed over in person, or sent in a letter. */
export type Codegeldigheid = "code" | "uitnodiging";

/** A code and the row that recognises it. */
export interface NieuweCode {
  readonly code: Redacted.Redacted<string>;
  readonly kenmerk: string;
  readonly verloopt: string;
}

const kenmerkVan = (invoer: string): string => hashToken(normaliseCode(invoer));

/** A new one-time code; it is shown once and only its mark is stored. */
export const drawCode = (geldig: Codegeldigheid = "code"): Effect.Effect<NieuweCode, never, SecureRandom.SecureRandom> =>
  Effect.map(Effect.all([makeCode, Clock.currentTimeMillis]), ([code, ms]) => ({
    code,
    kenmerk: kenmerkVan(Redacted.value(code)),
    verloopt: momentTekst(ms + TOEGANGSTERMIJNEN[geldig].ms),
  }));

/** Stores a code inside a transaction; earlier codes for the same do not work any more. */
export const storeCode = (
  tx: Transactie,
  tenant: string,
  soort: Codesoort,
  account: string,
  { kenmerk, verloopt }: NieuweCode,
): Effect.Effect<void, OpslagMislukt> =>
  Effect.andThen(
    tx.run("DELETE FROM eenmalige_code WHERE tenant = ? AND soort = ? AND account = ?", [tenant, soort, account]),
    Effect.asVoid(
      tx.run("INSERT INTO eenmalige_code (tenant, code, soort, account, verloopt) VALUES (?, ?, ?, ?, ?)", [tenant, kenmerk, soort, account, verloopt]),
    ),
  );

/** For which account a code is, without using it up. */
export const peekCode = (
  db: Pick<Transactie, "all">,
  tenant: string,
  soort: Codesoort,
  invoer: string,
): Effect.Effect<string, CodeOngeldig | OpslagMislukt> =>
  Effect.gen(function* () {
    const [rij] = yield* db.all("SELECT account, verloopt FROM eenmalige_code WHERE tenant = ? AND soort = ? AND code = ?", [
      tenant,
      soort,
      kenmerkVan(invoer),
    ]);
    const ms = yield* Clock.currentTimeMillis;
    if (rij === undefined || momentMs(String(rij["verloopt"])) <= ms) return yield* Effect.fail<CodeOngeldig>({ _tag: "CodeOngeldig" });
    return String(rij["account"]);
  });

/** Uses up a code inside a transaction and answers for which account it was. */
export const useCode = (tx: Transactie, tenant: string, soort: Codesoort, invoer: string): Effect.Effect<string, CodeOngeldig | OpslagMislukt> =>
  Effect.tap(peekCode(tx, tenant, soort, invoer), (account) =>
    tx.run("DELETE FROM eenmalige_code WHERE tenant = ? AND soort = ? AND account = ?", [tenant, soort, account]),
  );
