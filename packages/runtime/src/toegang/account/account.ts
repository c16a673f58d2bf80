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
  /** From which day the evidence of a qualification is, where it was recorded. @unit civil day, jjjj-mm-dd */
  readonly bekwaamheidsbewijzen: Readonly<Record<string, string>>;
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

interface Bekwaamheidsrij {
  readonly naam: string;
  readonly bewijs: string;
}

const isBekwaamheidsrij = (deel: unknown): deel is Bekwaamheidsrij =>
  typeof deel === "object" && deel !== null && "naam" in deel && typeof deel.naam === "string" && "bewijs" in deel && typeof deel.bewijs === "string";

const leesBekwaamheden = (json: unknown): Pick<Account, "bekwaamheden" | "bekwaamheidsbewijzen"> => {
  const lijst: unknown = JSON.parse(String(json));
  const delen: readonly unknown[] = Array.isArray(lijst) ? lijst : [];
  return {
    bekwaamheden: delen.flatMap((deel) => (typeof deel === "string" ? [deel] : isBekwaamheidsrij(deel) ? [deel.naam] : [])),
    bekwaamheidsbewijzen: Object.fromEntries(delen.filter(isBekwaamheidsrij).map(({ naam, bewijs }) => [naam, bewijs])),
  };
};

/** The qualifications of an account as they are stored: the name, with the day of its evidence where that is known. */
export const schrijfBekwaamheden = ({ bekwaamheden, bekwaamheidsbewijzen }: Pick<Account, "bekwaamheden" | "bekwaamheidsbewijzen">): string =>
  JSON.stringify(bekwaamheden.map((naam) => (bekwaamheidsbewijzen[naam] === undefined ? naam : { naam, bewijs: bekwaamheidsbewijzen[naam] })));

const tekstOfNull = (waarde: unknown): string | null => (typeof waarde === "string" ? waarde : null);

/** A stored row as an account. A role that this version does not know gives nothing. */
export const readAccount = (rij: Rij): Account => ({
  tenant: String(rij["tenant"]),
  account: String(rij["account"]),
  gebruikersnaam: String(rij["gebruikersnaam"]),
  naam: String(rij["naam"]),
  rollen: leesTeksten(rij["rollen"]).filter(isRol),
  ...leesBekwaamheden(rij["bekwaamheden"]),
  wachtwoord: tekstOfNull(rij["wachtwoord"]),
  onderwerp: tekstOfNull(rij["onderwerp"]),
  geblokkeerd: Number(rij["geblokkeerd"]) !== 0,
  versie: Number(rij["versie"]),
});
