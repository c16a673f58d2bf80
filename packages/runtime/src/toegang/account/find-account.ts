import { Effect, Option } from "effect";

import { Databank } from "../../databank/databank.js";
import type { OpslagMislukt } from "../../databank/errors.js";
import { type Account, ACCOUNTKOLOMMEN, readAccount } from "./account.js";

const findBy = (kolom: "account" | "gebruikersnaam" | "onderwerp", tenant: string, waarde: string): Effect.Effect<Option.Option<Account>, OpslagMislukt, Databank> =>
  Effect.flatMap(Databank, (databank) =>
    Effect.map(databank.all(`SELECT ${ACCOUNTKOLOMMEN} FROM account WHERE tenant = ? AND ${kolom} = ?`, [tenant, waarde]), ([rij]) =>
      Option.map(Option.fromUndefinedOr(rij), readAccount),
    ),
  );

/** The account with an id. */
export const findAccount = (tenant: string, account: string): Effect.Effect<Option.Option<Account>, OpslagMislukt, Databank> =>
  findBy("account", tenant, account);

/** The account with a sign-in name. */
export const findByGebruikersnaam = (tenant: string, gebruikersnaam: string): Effect.Effect<Option.Option<Account>, OpslagMislukt, Databank> =>
  findBy("gebruikersnaam", tenant, gebruikersnaam);

/** The account of somebody whom another organisation signs in. */
export const findByOnderwerp = (tenant: string, onderwerp: string): Effect.Effect<Option.Option<Account>, OpslagMislukt, Databank> =>
  findBy("onderwerp", tenant, onderwerp);

/** Every account of a tenant, by sign-in name. */
export const listAccounts = (tenant: string): Effect.Effect<readonly Account[], OpslagMislukt, Databank> =>
  Effect.flatMap(Databank, (databank) =>
    Effect.map(databank.all(`SELECT ${ACCOUNTKOLOMMEN} FROM account WHERE tenant = ? ORDER BY gebruikersnaam`, [tenant]), (rijen) => rijen.map(readAccount)),
  );

/** Whether anybody but `behalve` can manage accounts; when nobody can, the set-up code works. */
export const hasBeheerder = (tenant: string, behalve = ""): Effect.Effect<boolean, OpslagMislukt, Databank> =>
  Effect.map(listAccounts(tenant), (accounts) =>
    accounts.some(({ account, geblokkeerd, rollen }) => account !== behalve && !geblokkeerd && rollen.includes("beheerder")),
  );
