import type { DatumBuitenBereik, NormFailure, NormId } from "@wmo-kit/domain";

/** The value of this row, as a contract profile set it, is not of the kind that the row holds. */
export interface WaardePastNiet {
  readonly _tag: "WaardePastNiet";
  readonly norm: NormId;
  readonly verwacht: "datum" | "dag van het jaar" | "dag van de maand" | "lengte van tijd";
}

/** The duty repeats from a first date that was not given. */
export interface EersteDatumOnbekend {
  readonly _tag: "EersteDatumOnbekend";
  readonly norm: NormId;
}

/** The duty follows the agreement, and when that ends was not given. */
export interface ContractperiodeOnbekend {
  readonly _tag: "ContractperiodeOnbekend";
  readonly norm: NormId;
}

/** Everything that can keep a dated or recurring duty from being placed on a day. */
export type Programmafout = NormFailure | DatumBuitenBereik | WaardePastNiet | EersteDatumOnbekend | ContractperiodeOnbekend;
