import { randomBytes } from "node:crypto";

import { createFirstBeheerder, issueOpstartcode } from "@wmo-kit/runtime";
import { Effect, Option, Redacted } from "effect";

import { Instelling } from "../services/instelling.js";

/** Length of the password of a demonstration: more than anybody guesses in an afternoon. @unit bytes */
const LENGTE = 12;

/** The account of a demonstration, with its password to show once. */
export interface Demoaccount {
  readonly gebruikersnaam: string;
  readonly wachtwoord: string;
}

/** Makes the account with which one looks around in a demonstration: every role of somebody who works here. Only while there is none. */
export const makeDemoAccount: Effect.Effect<
  Option.Option<Demoaccount>,
  Effect.Error<ReturnType<typeof createFirstBeheerder>>,
  Instelling | Effect.Services<ReturnType<typeof createFirstBeheerder>>
> = Effect.gen(function* () {
  const { tenant } = yield* Instelling;
  const code = Option.getOrUndefined(yield* issueOpstartcode(tenant));
  if (code === undefined) return Option.none();
  const account = { gebruikersnaam: "demo", wachtwoord: randomBytes(LENGTE).toString("base64url") };
  yield* createFirstBeheerder({
    tenant,
    code: Redacted.value(code),
    gebruikersnaam: account.gebruikersnaam,
    naam: "Demo",
    wachtwoord: Redacted.make(account.wachtwoord),
    rollen: ["medewerker", "teamleider", "administratie"],
    adres: null,
  });
  return Option.some(account);
});
