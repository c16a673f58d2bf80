import { Effect } from "effect";

import type { Transactie } from "../../databank/databank.js";
import type { OpslagMislukt } from "../../databank/errors.js";
import type { GebruikersnaamBezet } from "../errors.js";
import { type Account, schrijfBekwaamheden } from "./account.js";

/** Adds an account inside a transaction, unless its sign-in name is taken. */
export const insertAccount = (
  tx: Transactie,
  { tenant, account, gebruikersnaam, naam, rollen, bekwaamheden, bekwaamheidsbewijzen, wachtwoord, onderwerp }: Omit<Account, "geblokkeerd" | "versie">,
  aangemaakt: string,
): Effect.Effect<void, GebruikersnaamBezet | OpslagMislukt> =>
  Effect.flatMap(
    tx.run(
      `INSERT INTO account (tenant, account, gebruikersnaam, naam, rollen, bekwaamheden, wachtwoord, onderwerp, geblokkeerd, versie, aangemaakt)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, 1, ?) ON CONFLICT DO NOTHING`,
      [tenant, account, gebruikersnaam, naam, JSON.stringify(rollen), schrijfBekwaamheden({ bekwaamheden, bekwaamheidsbewijzen }), wachtwoord, onderwerp, aangemaakt],
    ),
    (aantal) => (aantal === 1 ? Effect.void : Effect.fail<GebruikersnaamBezet>({ _tag: "GebruikersnaamBezet" })),
  );
