import type { BerichtNietTeMaken, DossierOnbekend, Stapfout, TaakNietOpen } from "@wmo-kit/kit";
import type { IsoDatum } from "@wmo-kit/domain";

import type { InwonerFailure } from "../inwoner/errors.js";

/** The same quick entry was sent before: there is one dossier, not two. */
export interface MeldingAlVastgelegd {
  readonly _tag: "MeldingAlVastgelegd";
  readonly dossier: string;
}

/** A melding alone is no reason to record a Bsn. @source W-106.9 */
export interface BsnTeVroeg {
  readonly _tag: "BsnTeVroeg";
}

/** This Bsn belongs to a resident who has another dossier. */
export interface BsnElders {
  readonly _tag: "BsnElders";
}

/** No Bsn was recorded with this resident. */
export interface BsnOnbekend {
  readonly _tag: "BsnOnbekend";
}

/** The back office needs the Bsn of the resident, and none was recorded. @source W-34, W-106.9 */
export interface BsnNodig {
  readonly _tag: "BsnNodig";
}

/** Of this advice no messages can be made that the contract accepts. `waarom` holds no value that somebody filled in. */
export interface AdviesNietTeVersturen {
  readonly _tag: "AdviesNietTeVersturen";
  readonly waarom: string;
}

/** The dossier holds no message with this reference. */
export interface BerichtOnbekend {
  readonly _tag: "BerichtOnbekend";
}

/** Nothing went wrong with this message, or somebody dealt with it. */
export interface BerichtVraagtNiets {
  readonly _tag: "BerichtVraagtNiets";
}

/** The dossier holds no letter with this id. */
export interface BriefOnbekend {
  readonly _tag: "BriefOnbekend";
}

/** The letter was reported as sent before. */
export interface BriefAlVerzonden {
  readonly _tag: "BriefAlVerzonden";
  readonly verzondenOp: IsoDatum;
}

/** A letter cannot go before it was made, nor after today. */
export interface BriefdagOnmogelijk {
  readonly _tag: "BriefdagOnmogelijk";
  readonly vanaf: IsoDatum;
  readonly tot: IsoDatum;
}

/** The team has no such group, or it is over. */
export interface GroepOnbekend {
  readonly _tag: "GroepOnbekend";
}

/** Nobody of the team has this account. */
export interface ProfessionalOnbekend {
  readonly _tag: "ProfessionalOnbekend";
}

/** Made-up residents only go into an empty kit. */
export interface KitNietLeeg {
  readonly _tag: "KitNietLeeg";
}

/** Everything of this app itself that can stand in the way of a step in a dossier. */
export type EigenFailure =
  | MeldingAlVastgelegd
  | BsnTeVroeg
  | BsnElders
  | BsnOnbekend
  | BsnNodig
  | AdviesNietTeVersturen
  | BerichtOnbekend
  | BerichtVraagtNiets
  | BriefOnbekend
  | BriefAlVerzonden
  | BriefdagOnmogelijk
  | DossierOnbekend
  | BerichtNietTeMaken
  | TaakNietOpen
  | GroepOnbekend
  | ProfessionalOnbekend
  | KitNietLeeg
  | InwonerFailure;

/** Everything that can stand in the way: of this app, or of the life cycles. */
export type DossierFailure = EigenFailure | Exclude<Stapfout, { readonly _tag: "OngeldigeInvoer" }>;
