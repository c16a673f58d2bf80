import { Effect, Redacted } from "effect";

import { changeWachtwoord } from "../account/change-wachtwoord.js";
import { hasBeheerder } from "../account/find-account.js";
import { createFirstBeheerder, type EersteStart } from "../account/first-beheerder.js";
import { type Herstel, resetWachtwoord } from "../account/reset-wachtwoord.js";
import { signIn } from "../account/sign-in.js";
import { signOut } from "../account/sign-out.js";
import type { AanmeldenMislukt, CodeOngeldig } from "../errors.js";
import { Gebruiker } from "../gebruiker.js";
import { Toegangsinstelling } from "../instelling.js";
import { rechtenVan } from "../recht/mag.js";
import { csrfOf } from "../sessie/csrf.js";
import { WACHTWOORDLENGTE } from "../wachtwoord/wachtwoordregel.table.js";
import { answering, withoutSessie, withSessie } from "./answer.js";
import type { AanmeldenNietGelukt, AccountAfgewezen, AccountBotsing, TeVaakGeprobeerd, ToegangNuNiet } from "./problemen.js";
import { readContext } from "./request-context.js";
import type { Ik, Toegangsstart } from "./toegang-groep.js";
import type { Antwoord, Werk } from "./werk.js";

type Ingevuld<T> = Omit<T, "tenant" | "adres" | "wachtwoord"> & { readonly wachtwoord: string };

const secret = (tekst: string): Redacted.Redacted<string> => Redacted.make(tekst, { label: "wachtwoord" });

// A host that belongs to no tenant has no accounts and no codes: the same answer as to a wrong one.
const onbekend = Effect.fail<AanmeldenMislukt>({ _tag: "AanmeldenMislukt" });
const geenCode = Effect.fail<CodeOngeldig>({ _tag: "CodeOngeldig" });

/** What the sign-in page needs to know before anybody is known. */
export const showStart: Werk<typeof Toegangsstart.Type, ToegangNuNiet> = Effect.gen(function* () {
  const { tenant } = yield* readContext;
  const { oidc } = yield* Toegangsinstelling;
  const beheerd = tenant === undefined || (yield* answering(hasBeheerder(tenant)));
  const { minimum, maximum } = WACHTWOORDLENGTE;
  return { eersteStart: !beheerd, oidc: oidc?.naam ?? null, wachtwoord: { minimum: minimum.aantal, maximum: maximum.aantal } };
});

/** Signs in. */
export const enter = (invoer: {
  readonly naam: string;
  readonly wachtwoord: string;
}): Werk<Antwoord, AanmeldenNietGelukt | TeVaakGeprobeerd | ToegangNuNiet> =>
  Effect.gen(function* () {
    const { tenant, adres } = yield* readContext;
    const gegevens = { gebruikersnaam: invoer.naam, wachtwoord: secret(invoer.wachtwoord), adres };
    return yield* withSessie(yield* answering(tenant === undefined ? onbekend : signIn({ tenant, ...gegevens })));
  });

/** Makes the first beheerder. */
export const begin = (invoer: Ingevuld<EersteStart>): Werk<Antwoord, AccountAfgewezen | AccountBotsing | TeVaakGeprobeerd | ToegangNuNiet> =>
  Effect.gen(function* () {
    const { tenant, adres } = yield* readContext;
    const wachtwoord = secret(invoer.wachtwoord);
    return yield* withSessie(yield* answering(tenant === undefined ? geenCode : createFirstBeheerder({ ...invoer, tenant, wachtwoord, adres })));
  });

/** Sets a password with a code. */
export const recover = (invoer: Ingevuld<Herstel>): Werk<void, AccountAfgewezen | TeVaakGeprobeerd | ToegangNuNiet> =>
  Effect.gen(function* () {
    const { tenant, adres } = yield* readContext;
    const wachtwoord = secret(invoer.wachtwoord);
    yield* answering(tenant === undefined ? geenCode : resetWachtwoord({ ...invoer, tenant, wachtwoord, adres }));
  });

/** Who is signed in, with the token that belongs to the session. */
export const showSelf: Werk<typeof Ik.Type> = Effect.gen(function* () {
  const { account, naam, rollen, bekwaamheden } = yield* Gebruiker;
  const { cookie } = yield* readContext;
  const token = cookie("sessie");
  return { account, naam, rollen, rechten: rechtenVan(rollen), bekwaamheden, csrf: token === undefined ? "" : csrfOf(Redacted.value(token)) };
});

/** Signs out, here or everywhere. */
export const leave = ({ overal }: { readonly overal: boolean }): Werk<Antwoord, ToegangNuNiet> =>
  Effect.gen(function* () {
    const gebruiker = yield* Gebruiker;
    const { adres, cookie } = yield* readContext;
    const token = cookie("sessie");
    yield* answering(signOut(gebruiker, { token: token === undefined ? "" : Redacted.value(token), overal, adres }));
    return yield* withoutSessie;
  });

/** Changes the own password; the browser gets a new session. */
export const renewPassword = (invoer: {
  readonly huidig: string;
  readonly nieuw: string;
}): Werk<Antwoord, AanmeldenNietGelukt | AccountAfgewezen | TeVaakGeprobeerd | ToegangNuNiet> =>
  Effect.gen(function* () {
    const gebruiker = yield* Gebruiker;
    const { adres } = yield* readContext;
    const wissel = { huidig: secret(invoer.huidig), nieuw: secret(invoer.nieuw), adres };
    return yield* withSessie(yield* answering(changeWachtwoord(gebruiker, wissel)));
  });
