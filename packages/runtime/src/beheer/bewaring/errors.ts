import type { DatumBuitenBereik, IsoDatum, NormFailure } from "@wmo-kit/domain";

import type { OpslagMislukt } from "../../databank/errors.js";
import type { DossierVernietigd } from "../../geheim/errors.js";

/** The law still asks to keep this file. */
export interface BewaartermijnLoopt {
  readonly _tag: "BewaartermijnLoopt";
  readonly dossier: string;
  readonly totEnMet: IsoDatum;
}

/** There is nothing stored under this id. */
export interface DossierOnbekend {
  readonly _tag: "DossierOnbekend";
  readonly dossier: string;
}

/** There is no such request. */
export interface VerzoekOnbekend {
  readonly _tag: "VerzoekOnbekend";
  readonly verzoek: string;
}

/** The request was decided before. */
export interface VerzoekBeslist {
  readonly _tag: "VerzoekBeslist";
  readonly verzoek: string;
  readonly besloten: string;
}

export type BewaringError =
  | BewaartermijnLoopt
  | DossierOnbekend
  | DossierVernietigd
  | VerzoekOnbekend
  | VerzoekBeslist
  | NormFailure
  | DatumBuitenBereik
  | OpslagMislukt;
