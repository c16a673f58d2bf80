import type { IsoDatum } from "@wmo-kit/domain";

/** This resident has no access of his or her own that could end. */
export interface InwonerZonderToegang {
  readonly _tag: "InwonerZonderToegang";
}

/** There is no such proposal in this file. */
export interface VoorstelOnbekend {
  readonly _tag: "VoorstelOnbekend";
}

/** The proposal was answered before. */
export interface VoorstelBeantwoord {
  readonly _tag: "VoorstelBeantwoord";
}

/** A number that may be a Bsn does not belong in a text. @source W-106.9 */
export interface BsnInTekst {
  readonly _tag: "BsnInTekst";
}

/** No plan or report lies before the resident now. @source W-8.2, W-29.1 */
export interface NietsOmOverTeOordelen {
  readonly _tag: "NietsOmOverTeOordelen";
}

/** There is no such sharing in this file, or it was taken back. */
export interface DelingOnbekend {
  readonly _tag: "DelingOnbekend";
}

/** A sharing begins today or later, and does not end before it begins. */
export interface DelingsperiodeOnmogelijk {
  readonly _tag: "DelingsperiodeOnmogelijk";
  readonly vandaag: IsoDatum;
}

/** The file is shared with as many people as can be. */
export interface TeVeelDelingen {
  readonly _tag: "TeVeelDelingen";
  readonly hoogstens: number;
}

/** Nothing of this file is shared with whoever asks, today. */
export interface NietsGedeeld {
  readonly _tag: "NietsGedeeld";
}

export type InwonerFailure =
  | InwonerZonderToegang
  | VoorstelOnbekend
  | VoorstelBeantwoord
  | BsnInTekst
  | NietsOmOverTeOordelen
  | DelingOnbekend
  | DelingsperiodeOnmogelijk
  | TeVeelDelingen
  | NietsGedeeld;
