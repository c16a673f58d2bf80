import type { OngeldigeInvoer } from "@wmo-kit/domain";
import type { Kaartfout } from "@wmo-kit/financial/netwerkkaart";
import type { SjabloonFailure } from "@wmo-kit/financial/sjabloon";

/** The file is no text in UTF-8 and no spreadsheet. */
export interface BestandGeenTekst {
  readonly _tag: "BestandGeenTekst";
}

/** The figures of more than one legal entity are in one file. */
export interface MeerRechtspersonen {
  readonly _tag: "MeerRechtspersonen";
}

/** There is no year in the file. */
export interface GeenJaren {
  readonly _tag: "GeenJaren";
}

/** The network map contradicts itself. */
export interface KaartOnjuist {
  readonly _tag: "KaartOnjuist";
  readonly fouten: readonly [Kaartfout, ...Kaartfout[]];
}

/** Nothing of this kind was recorded yet. */
export interface NietVastgelegd {
  readonly _tag: "NietVastgelegd";
  readonly wat: "jaarrekening" | "netwerkkaart";
}

/** Why figures are not taken in or shown. */
export type Cijferfout = SjabloonFailure | BestandGeenTekst | MeerRechtspersonen | GeenJaren | KaartOnjuist | NietVastgelegd | OngeldigeInvoer;
