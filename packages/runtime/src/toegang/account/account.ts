import type { Rij } from "../../databank/databank.js";
import { isRol, type Rol } from "../recht/rol.table.js";

/** Somebody who can sign in, as stored. */
export interface Account {
  readonly tenant: string;
  readonly account: string;
  readonly gebruikersnaam: string;
  readonly naam: string;
  readonly rollen: readonly Rol[];
  readonly bekwaamheden: readonly string[];
  /** As argon2id; null when no password was chosen yet, or when another organisation signs this person in. */
  readonly wachtwoord: string | null;
  /** Who this is at another organisation: issuer and subject; null for an account of our own. */
  readonly onderwerp: string | null;
  readonly geblokkeerd: boolean;
  readonly versie: number;
}

/** The columns that `readAccount` needs. */
export const ACCOUNTKOLOMMEN = "tenant, account, gebruikersnaam, naam, rollen, bekwaamheden, wachtwoord, onderwerp, geblokkeerd, versie";

const leesTeksten = (json: unknown): readonly string[] => {
  const lijst: unknown = JSON.parse(String(json));
  return Array.isArray(lijst) ? lijst.filter((deel) => typeof deel === "string") : [];
};

const tekstOfNull = (waarde: unknown): string | null => (typeof waarde === "string" ? waarde : null);

/** A stored row as an account. A role that this version does not know gives nothing. */
export const readAccount = (rij: Rij): Account => ({
  tenant: String(rij["tenant"]),
  account: String(rij["account"]),
  gebruikersnaam: String(rij["gebruikersnaam"]),
  naam: String(rij["naam"]),
  rollen: leesTeksten(rij["rollen"]).filter(isRol),
  bekwaamheden: leesTeksten(rij["bekwaamheden"]),
  wachtwoord: tekstOfNull(rij["wachtwoord"]),
  onderwerp: tekstOfNull(rij["onderwerp"]),
  geblokkeerd: Number(rij["geblokkeerd"]) !== 0,
  versie: Number(rij["versie"]),
});
