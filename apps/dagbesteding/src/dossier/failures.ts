import type { Bevinding } from "@wmo-kit/iwmo";
import type { IsoDatum, NormId } from "@wmo-kit/domain";

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

/** The message is meant for another AGB code than the one of this contract. @source D-20.6 */
export interface AgbOnjuist {
  readonly _tag: "AgbOnjuist";
}

/** There is no dossier with this id. */
export interface DossierOnbekend {
  readonly _tag: "DossierOnbekend";
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

/** No allocation is valid on the date. @source D-20.10; lifecycle.md B2 */
export interface GeenToewijzing {
  readonly _tag: "GeenToewijzing";
  readonly ingangsdatum: IsoDatum;
  readonly einddatum?: IsoDatum;
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

/** A fact cannot lie after today. @source iWmo TR134 */
export interface DatumInToekomst {
  readonly _tag: "DatumInToekomst";
  readonly vandaag: IsoDatum;
}

/** A contact after an allocation cannot lie before its receipt. @source D-11.3 */
export interface ContactVoorOntvangst {
  readonly _tag: "ContactVoorOntvangst";
  readonly ontvangstdatum: IsoDatum;
}

/** A message cannot be sent before it was made. */
export interface VerzendingVoorDagtekening {
  readonly _tag: "VerzendingVoorDagtekening";
  readonly dagtekening: IsoDatum;
}

/** The message was reported as sent before. */
export interface ReedsVerzonden {
  readonly _tag: "ReedsVerzonden";
  readonly verzondenOp: IsoDatum;
}

/** The term is over; with a reason the help goes on. @source lifecycle.md C, TERMIJN_OVERSCHREDEN */
export interface TermijnOverschreden {
  readonly _tag: "TermijnOverschreden";
  readonly norm: NormId;
  readonly uitersteDatum: IsoDatum;
}

/** The kit could not write a message that the standard accepts. */
export interface StartberichtOngeldig {
  readonly _tag: "StartberichtOngeldig";
  readonly bevindingen: readonly Bevinding[];
}

/** Made-up residents only go into an empty kit. */
export interface KitNietLeeg {
  readonly _tag: "KitNietLeeg";
}

/** Everything that can stand in the way of a step in a dossier. */
export type DossierFailure =
  | BerichtAlOntvangen
  | BerichtAfgekeurd
  | BerichtNietHerkend
  | AgbOnjuist
  | DossierOnbekend
  | BerichtOnbekendInDossier
  | ToewijzingOnbekend
  | GeenToewijzing
  | ToewijzingVerwijderd
  | ReedsGestart
  | DatumInToekomst
  | ContactVoorOntvangst
  | VerzendingVoorDagtekening
  | ReedsVerzonden
  | TermijnOverschreden
  | StartberichtOngeldig
  | KitNietLeeg;
