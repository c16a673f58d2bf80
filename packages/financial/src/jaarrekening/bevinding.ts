import type { Verhouding } from "@wmo-kit/domain";

import type { Boekjaar } from "./jaarrekening.js";
import type { Veld } from "./velden.table.js";

/** Where a figure stands: its place in the accounts, with the number in a list counted from 0, such as `onderaannemers.0.betaald`. */
export type Pad = readonly (string | number)[];

/** A figure that is not there: no check can use it. */
export interface CijferOntbreekt {
  readonly _tag: "CijferOntbreekt";
  readonly pad: Pad;
  readonly veld: Veld;
}

/** A whole list that is not there; an empty list says that there are none. */
export interface LijstOntbreekt {
  readonly _tag: "LijstOntbreekt";
  readonly pad: Pad;
}

/** A figure below zero where that cannot be. */
export interface TekenOnjuist {
  readonly _tag: "TekenOnjuist";
  readonly pad: Pad;
  readonly veld: Veld;
}

/** A figure that is not the sum it has to be. `verschil` is the figure less that sum. */
export interface TeltNietOp {
  readonly _tag: "TeltNietOp";
  readonly pad: Pad;
  readonly veld: Veld;
  readonly soort: "subtotaal" | "balans" | "verloop";
  readonly delen: readonly Veld[];
  readonly verschil: Verhouding;
}

/** A part that is more than the whole it belongs to. */
export interface DeelGroterDanGeheel {
  readonly _tag: "DeelGroterDanGeheel";
  readonly pad: Pad;
  readonly veld: Veld;
  readonly geheel: Veld;
}

/** Two years that do not follow each other: a gap or an overlap of days, or another legal entity. */
export interface JarenSluitenNietAan {
  readonly _tag: "JarenSluitenNietAan";
  readonly boekjaar: Boekjaar;
  readonly vorig: Boekjaar;
  readonly reden: "dagen" | "rechtspersoon";
}

/** The opening balance is not what the year before closed with. */
export interface BeginstandWijktAf {
  readonly _tag: "BeginstandWijktAf";
  readonly boekjaar: Boekjaar;
  readonly pad: Pad;
  readonly veld: Veld;
  readonly verschil: Verhouding;
}

/** A change between two years that is worth a second look. */
export interface OnwaarschijnlijkeSprong {
  readonly _tag: "OnwaarschijnlijkeSprong";
  readonly boekjaar: Boekjaar;
  readonly pad: Pad;
  readonly veld: Veld;
  readonly factor: Verhouding;
}

/** What is wrong or doubtful in the accounts of one year. */
export type Jaarbevinding = CijferOntbreekt | LijstOntbreekt | TekenOnjuist | TeltNietOp | DeelGroterDanGeheel;

/** What is wrong or doubtful between years. */
export type Reeksbevinding = JarenSluitenNietAan | BeginstandWijktAf | OnwaarschijnlijkeSprong;

/** Everything that the look at the quality of the figures can find. */
export type Bevinding = Jaarbevinding | Reeksbevinding;
