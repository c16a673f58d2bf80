import type { Stapfout, TaakNietOpen } from "@wmo-kit/kit";
import type { BerichtNietTeMaken, DossierOnbekend } from "@wmo-kit/kit";
import type { IsoDatum } from "@wmo-kit/domain";
import type { Bevinding } from "@wmo-kit/iwmo";

/** The message was received before; nothing is stored again. @source iWmo TR056 */
export interface BerichtAlOntvangen {
  readonly _tag: "BerichtAlOntvangen";
  readonly dossier: string;
}

/** The message breaks the standard; every finding is listed and nothing is stored. */
export interface BerichtAfgekeurd {
  readonly _tag: "BerichtAfgekeurd";
  readonly bevindingen: readonly Bevinding[];
}

/** The file holds no message that this kit reads here. */
export interface BerichtNietHerkend {
  readonly _tag: "BerichtNietHerkend";
  /** What was found instead, as a sentence. */
  readonly uitleg: string;
}

/** A return or an answer to a message that this kit did not send. */
export interface AntwoordOpOnbekend {
  readonly _tag: "AntwoordOpOnbekend";
}

/** The message is meant for another AGB code than the one of this contract. @source D-20.6 */
export interface AgbOnjuist {
  readonly _tag: "AgbOnjuist";
}

/** The dossier holds no message with this id. */
export interface BerichtOnbekendInDossier {
  readonly _tag: "BerichtOnbekendInDossier";
}

/** The dossier holds no allocation with this number. */
export interface ToewijzingOnbekend {
  readonly _tag: "ToewijzingOnbekend";
  readonly toewijzingNummer: number;
}

/** The municipality took the allocation away. @source iWmo 3.2, WMO002 code 13 */
export interface ToewijzingVerwijderd {
  readonly _tag: "ToewijzingVerwijderd";
}

/** The start of this allocation was registered before. */
export interface ReedsGestart {
  readonly _tag: "ReedsGestart";
  readonly begindatum: IsoDatum;
}

/** A message cannot be sent before it was made. */
export interface VerzendingVoorDagtekening {
  readonly _tag: "VerzendingVoorDagtekening";
  readonly dagtekening: IsoDatum;
}

/** A fact cannot lie after today. @source iWmo TR134 */
export interface DatumInToekomst {
  readonly _tag: "DatumInToekomst";
  readonly vandaag: IsoDatum;
}

/** The message was reported as sent before. */
export interface ReedsVerzonden {
  readonly _tag: "ReedsVerzonden";
  readonly verzondenOp: IsoDatum;
}

/** No allocation waits for a contact: it was recorded, or there is none. */
export interface ContactAlVastgelegd {
  readonly _tag: "ContactAlVastgelegd";
}

/** A message of this resident, who has no allocation and was not recorded otherwise. */
export interface BewonerOnbekend {
  readonly _tag: "BewonerOnbekend";
}

/** This resident has a dossier already. */
export interface BewonerBestaat {
  readonly _tag: "BewonerBestaat";
  readonly dossier: string;
}

/** Without the own AGB code no message can go out. @source D-20.6 */
export interface AgbOnbekend {
  readonly _tag: "AgbOnbekend";
}

/** Made-up residents only go into an empty kit. */
export interface KitNietLeeg {
  readonly _tag: "KitNietLeeg";
}

/** Everything of this app itself that can stand in the way of a step in a dossier. */
export type EigenFailure =
  | BerichtAlOntvangen
  | BerichtAfgekeurd
  | BerichtNietHerkend
  | AntwoordOpOnbekend
  | AgbOnjuist
  | DossierOnbekend
  | BerichtOnbekendInDossier
  | ToewijzingOnbekend
  | ToewijzingVerwijderd
  | ReedsGestart
  | VerzendingVoorDagtekening
  | DatumInToekomst
  | ReedsVerzonden
  | ContactAlVastgelegd
  | BewonerOnbekend
  | BewonerBestaat
  | AgbOnbekend
  | BerichtNietTeMaken
  | TaakNietOpen
  | KitNietLeeg;

/** Everything that can stand in the way: of this app, or of the life cycles. */
export type DossierFailure = EigenFailure | Exclude<Stapfout, { readonly _tag: "OngeldigeInvoer" }>;
