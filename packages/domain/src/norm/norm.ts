import type { Bron } from "../bron.js";
import type { Periode } from "../datum/periode.js";

/** Identification of a norm: the requirement, article or rule it comes from, such as `D-11.3`. */
export type NormId = string;

/**
 * The body of rules that decides how a term is counted. Part of the row, never a flag at the call.
 * "regeling" is a ministerial rule or a verordening: the Algemene termijnenwet does not reach it by itself.
 */
export type Regime = "algemene-termijnenwet" | "awb" | "wmo" | "regeling" | "contract" | "iwmo" | "avg";

/** How the measured value is held against the norm. "uiterlijk" and "binnen" are `<=`, "voor" is `<`. @source norms.md K-07, K-09 */
export type Vergelijking = "<=" | "<" | "=" | ">=" | ">";

/**
 * A reading of an ambiguous sentence in the source, with what else it could have meant.
 * `afgesproken` is there when a contract profile took the alternative: then the row is counted by that.
 *
 * @source norms.md section 11
 */
export interface Lezing {
  readonly id: string;
  readonly gekozen: string;
  readonly alternatief?: string;
  readonly afgesproken?: Bron;
}

/**
 * One row of a norm table: a number or term with its source and validity.
 * `waarde` null means that the source leaves the value open: it is shown and gives no verdict.
 * `alternatief` holds the fields that change when a contract profile takes the other reading; a kind of row may name more fields.
 */
export interface Norm<Waarde> {
  readonly id: NormId;
  readonly titel: string;
  readonly waarde: Waarde | null;
  readonly vergelijking: Vergelijking;
  readonly regime: Regime;
  readonly bron: Bron;
  readonly geldigheid: Periode;
  readonly lezing?: Lezing;
  readonly alternatief?: Partial<Pick<Norm<Waarde>, "waarde" | "vergelijking" | "regime">>;
}
