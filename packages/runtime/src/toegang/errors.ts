import type { Wachtwoordreden } from "./wachtwoord/check-wachtwoord.js";

/** The name or the password is not right, or the account is blocked; which of these is not told. */
export interface AanmeldenMislukt {
  readonly _tag: "AanmeldenMislukt";
}

/** Too many attempts: wait before the next. @unit milliseconds */
export interface TeVeelPogingen {
  readonly _tag: "TeVeelPogingen";
  readonly wachtMs: number;
}

/** The new password may not be used. */
export interface WachtwoordAfgekeurd {
  readonly _tag: "WachtwoordAfgekeurd";
  readonly redenen: readonly Wachtwoordreden[];
}

/** The one-time code does not exist, was used, or is too old. */
export interface CodeOngeldig {
  readonly _tag: "CodeOngeldig";
}

/** A field of an account that cannot be stored. */
export interface AccountOngeldig {
  readonly _tag: "AccountOngeldig";
  readonly veld: "gebruikersnaam" | "naam" | "rollen" | "rollenSamen" | "bekwaamheden";
}

/** Another account has this sign-in name. */
export interface GebruikersnaamBezet {
  readonly _tag: "GebruikersnaamBezet";
}

/** There is no such account. */
export interface AccountOnbekend {
  readonly _tag: "AccountOnbekend";
}

/** Somebody else changed the account first. */
export interface AccountGewijzigd {
  readonly _tag: "AccountGewijzigd";
}

/** Nobody changes the roles of the own account or blocks it. */
export interface EigenAccount {
  readonly _tag: "EigenAccount";
}

/** Without this account nobody can manage accounts any more. */
export interface LaatsteBeheerder {
  readonly _tag: "LaatsteBeheerder";
}

/** Name, roles and password of this account are kept by the organisation that signs it in. */
export interface ExternAccount {
  readonly _tag: "ExternAccount";
}

/** No reason to see this dossier. `noodtoegang`: whether it can be opened in an emergency. */
export interface DossierGesloten {
  readonly _tag: "DossierGesloten";
  readonly noodtoegang: boolean;
}

/** A reason for emergency access is at least one sentence. */
export interface RedenTeKort {
  readonly _tag: "RedenTeKort";
}

/** Signing in at another organisation did not succeed. */
export interface OidcMislukt {
  readonly _tag: "OidcMislukt";
  readonly oorzaak: "onbereikbaar" | "geweigerd" | "geenRol" | "geblokkeerd";
}

/** The settings of access do not fit. */
export interface InstellingOngeldig {
  readonly _tag: "InstellingOngeldig";
  readonly veld: "adres" | "oidcAdres" | "oidcRollen" | "oidcOnvolledig";
}

export type ToegangError =
  | AanmeldenMislukt
  | TeVeelPogingen
  | WachtwoordAfgekeurd
  | CodeOngeldig
  | AccountOngeldig
  | GebruikersnaamBezet
  | AccountOnbekend
  | AccountGewijzigd
  | EigenAccount
  | LaatsteBeheerder
  | ExternAccount
  | DossierGesloten
  | RedenTeKort
  | OidcMislukt
  | InstellingOngeldig;
