import type { DatumBuitenBereik, NormId, NormNietGeldig, NormOnbekendeId } from "@wmo-kit/domain";

/** The value of this norm, as a contract profile set it, cannot be used for what the norm measures. */
export interface NormwaardePastNiet {
  readonly _tag: "NormwaardePastNiet";
  readonly norm: NormId;
  readonly verwacht: "duur in dagen, weken, maanden of jaren" | "duur in hele maanden" | "getal" | "breuk";
}

/** No row of the table is about this product. */
export interface ProductZonderNorm {
  readonly _tag: "ProductZonderNorm";
  readonly product: string;
}

/** What is measured is not what the norm is about: another unit or frequency, no end, no whole number, or another kind of norm. */
export interface MetingPastNiet {
  readonly _tag: "MetingPastNiet";
  readonly norm: NormId;
  readonly code: "eenheid" | "frequentie" | "einddatum" | "aantal" | "soort";
}

/** Everything that can keep a measurement from being held against its norm. An open norm is no failure: it gives no verdict. */
export type Meetfout =
  | NormOnbekendeId
  | NormNietGeldig
  | DatumBuitenBereik
  | NormwaardePastNiet
  | ProductZonderNorm
  | MetingPastNiet;
