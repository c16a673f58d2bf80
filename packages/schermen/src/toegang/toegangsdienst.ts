import type { Antwoord } from "../vraag/antwoord.js";

/** Who is signed in, what that person may do, and the token that goes along with every change. */
export interface Ik {
  readonly account: string;
  readonly naam: string;
  readonly rollen: readonly string[];
  readonly rechten: readonly string[];
  readonly csrf: string;
}

/** What the sign-in page needs to know before anybody has signed in. */
export interface Toegangsstart {
  /** Nobody can manage accounts yet: ask for the set-up code. */
  readonly eersteStart: boolean;
  /** What the other organisation is called, when people can sign in there. */
  readonly oidc: string | null;
  readonly wachtwoord: { readonly minimum: number; readonly maximum: number };
}

/** An account as the one who manages accounts sees it. `gebruikersnaam` is what one signs in with. */
export interface Accountregel {
  readonly account: string;
  readonly gebruikersnaam: string;
  readonly naam: string;
  readonly rollen: readonly string[];
  readonly bekwaamheden: readonly string[];
  /** From which day the evidence of a qualification is, by its name. */
  readonly bekwaamheidsbewijzen: Readonly<Record<string, string>>;
  readonly geblokkeerd: boolean;
  /** Signed in by another organisation, which keeps name and roles. */
  readonly extern: boolean;
  readonly versie: number;
}

/** A new account. */
export interface NieuwAccount {
  readonly gebruikersnaam: string;
  readonly naam: string;
  readonly rollen: readonly string[];
  readonly bekwaamheden: readonly string[];
}

/** What managing accounts asks of the server. A new or reset account answers the code with which its owner chooses a password. */
export interface Accountbeheer {
  readonly toonAccounts: () => Promise<Antwoord<{ readonly accounts: readonly Accountregel[] }>>;
  readonly maakAccount: (nieuw: NieuwAccount) => Promise<Antwoord<{ readonly code: string }>>;
  readonly wijzigAccount: (gewijzigd: Accountregel) => Promise<Antwoord<unknown>>;
  readonly blokkeer: (account: string, geblokkeerd: boolean) => Promise<Antwoord<unknown>>;
  readonly geefCode: (account: string) => Promise<Antwoord<{ readonly code: string }>>;
}
