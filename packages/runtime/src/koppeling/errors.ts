import type { OpslagMislukt } from "../databank/errors.js";
import type { VersieConflict } from "../store/errors.js";

/** A text that leaves the kit or is kept holds a number that could be a Bsn; tells in which field. */
export interface BsnInTekst {
  readonly _tag: "BsnInTekst";
  readonly velden: readonly string[];
}

/** The system is not used in this way: an e-mail task for a system without one, for example. */
export interface SoortPastNiet {
  readonly _tag: "SoortPastNiet";
  readonly koppeling: string;
  readonly verwacht: string;
}

/** Data about a resident may not cross before the resident agreed. */
export interface ToestemmingOntbreekt {
  readonly _tag: "ToestemmingOntbreekt";
  readonly koppeling: string;
}

/** What is wrong with the fields of an e-mail. */
export interface Veldbevinding {
  readonly veld: string;
  readonly code: "ontbreekt" | "leeg" | "regeleinde" | "soort";
}

/** The fields of an e-mail are not complete; every finding. */
export interface SjabloonNietGevuld {
  readonly _tag: "SjabloonNietGevuld";
  readonly sjabloon: string;
  readonly bevindingen: readonly Veldbevinding[];
}

/** The address in the configuration is none. */
export interface AdresOngeldig {
  readonly _tag: "AdresOngeldig";
  readonly koppeling: string;
}

/** There is no such e-mail task. */
export interface EmailtaakOnbekend {
  readonly _tag: "EmailtaakOnbekend";
  readonly taak: string;
}

/** The e-mail task is in another state than this step asks. */
export interface StapPastNiet {
  readonly _tag: "StapPastNiet";
  readonly taak: string;
  readonly stand: "voorbereid" | "verzonden" | "beantwoord";
}

export type KoppelingFailure = BsnInTekst | SoortPastNiet | ToestemmingOntbreekt | SjabloonNietGevuld | AdresOngeldig | EmailtaakOnbekend | StapPastNiet;
export type KoppelingError = KoppelingFailure | OpslagMislukt | VersieConflict;
