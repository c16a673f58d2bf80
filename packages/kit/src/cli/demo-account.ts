import { randomBytes } from "node:crypto";

import { createFirstBeheerder, issueOpstartcode, type Rol } from "@wmo-kit/runtime";
import { Effect, Option, Redacted } from "effect";

import { Kitinstelling } from "../diensten/kitinstelling.js";

/** Length of the password of a demonstration: more than anybody guesses in an afternoon. @unit bytes */
const LENGTE = 12;

/** The account of a demonstration, with its password to show once. */
export interface Demoaccount {
  readonly gebruikersnaam: string;
  readonly wachtwoord: string;
}

/** Makes the account with which one looks around in a demonstration, with these roles besides managing. Only while there is none. */
export const makeDemoAccount = (
  rollen: readonly Rol[],
): Effect.Effect<
  Option.Option<Demoaccount>,
  Effect.Error<ReturnType<typeof createFirstBeheerder>>,
  Kitinstelling | Effect.Services<ReturnType<typeof createFirstBeheerder>>
> =>
  Effect.gen(function* () {
    const { tenant } = yield* Kitinstelling;
    const code = Option.getOrUndefined(yield* issueOpstartcode(tenant));
    if (code === undefined) return Option.none();
    const account = { gebruikersnaam: "demo", wachtwoord: randomBytes(LENGTE).toString("base64url") };
    yield* createFirstBeheerder({
      tenant,
      code: Redacted.value(code),
      gebruikersnaam: account.gebruikersnaam,
      naam: "Demo",
      wachtwoord: Redacted.make(account.wachtwoord),
      rollen,
      adres: null,
    });
    return Option.some(account);
  });
