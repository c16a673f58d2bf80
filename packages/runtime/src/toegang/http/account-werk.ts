import { Effect, Redacted } from "effect";

import type { Account } from "../account/account.js";
import { blockAccount, changeAccount } from "../account/change-account.js";
import { createAccount } from "../account/create-account.js";
import { listAccounts } from "../account/find-account.js";
import { issueHerstelcode } from "../account/issue-herstelcode.js";
import type { Accountinvoer } from "../account/parse-account.js";
import { answering } from "./answer.js";
import type { AccountAfgewezen, AccountBotsing, AccountNietGevonden, ToegangNuNiet } from "./problemen.js";
import { readActor } from "./request-context.js";
import type { Accountweergave } from "./toegang-groep.js";
import type { Werk } from "./werk.js";

const show = ({ account, gebruikersnaam, naam, rollen, bekwaamheden, bekwaamheidsbewijzen, geblokkeerd, onderwerp, versie }: Account): typeof Accountweergave.Type => ({
  account,
  gebruikersnaam,
  naam,
  rollen,
  bekwaamheden,
  bekwaamheidsbewijzen,
  geblokkeerd,
  extern: onderwerp !== null,
  versie,
});

/** Every account, without what opens it. */
export const list: Werk<{ readonly accounts: readonly (typeof Accountweergave.Type)[] }, ToegangNuNiet> = Effect.flatMap(readActor, ({ tenant }) =>
  Effect.map(answering(listAccounts(tenant)), (accounts) => ({ accounts: accounts.map(show) })),
);

/** Makes an account; the code is shown this once. */
export const create = (
  invoer: Accountinvoer & { readonly gebruikersnaam: string },
): Werk<{ readonly account: string; readonly code: string }, AccountAfgewezen | AccountBotsing | ToegangNuNiet> =>
  Effect.flatMap(readActor, ({ tenant, door }) =>
    Effect.map(answering(createAccount(tenant, invoer, door)), ({ account, code }) => ({ account, code: Redacted.value(code) })),
  );

/** Changes name, roles and qualifications. */
export const change = (
  account: string,
  wijziging: Accountinvoer & { readonly versie: number },
): Werk<void, AccountAfgewezen | AccountBotsing | AccountNietGevonden | ToegangNuNiet> =>
  Effect.flatMap(readActor, ({ tenant, door }) => answering(changeAccount([tenant, account], wijziging, door)));

/** Blocks an account or lets it in again. */
export const block = (account: string, geblokkeerd: boolean): Werk<void, AccountAfgewezen | AccountNietGevonden | ToegangNuNiet> =>
  Effect.flatMap(readActor, ({ tenant, door }) => answering(blockAccount([tenant, account], geblokkeerd, door)));

/** A code to hand over to somebody who forgot the password. */
export const issueCode = (account: string): Werk<{ readonly code: string }, AccountAfgewezen | AccountNietGevonden | ToegangNuNiet> =>
  Effect.flatMap(readActor, ({ tenant, door }) =>
    Effect.map(answering(issueHerstelcode(tenant, account, door)), (code) => ({ code: Redacted.value(code) })),
  );
