import type { Celcode, SjabloonOnleesbaar } from "@wmo-kit/financial/sjabloon";

/** What can be wrong with a cell, a row or the headings. */
export type Celfoutcode =
  | Celcode
  | "kolomOntbreekt"
  | "kolomDubbel"
  | "kolomOnbekend"
  | "teVeelCellen"
  | "vorm"
  | "teLang"
  | "bsn"
  | "geenBsn"
  | "bsnTeVroeg"
  | "dubbeleRij"
  | "eindeVoorBegin"
  | "somKloptNiet";

/** One thing that is wrong with a file: where, as a spreadsheet shows it. Never the value itself. */
export interface Bestandsfout {
  /** The headings are row 1. */
  readonly rij: number;
  /** Letter of the column; null when it is about the row, or when the column is missing. */
  readonly kolom: string | null;
  /** Heading of the column; null when it is about the row. */
  readonly kop: string | null;
  readonly code: Celfoutcode;
}

/** The file has faults; nothing of it was taken over. Every fault. */
export interface BestandOngeldig {
  readonly _tag: "BestandOngeldig";
  readonly sjabloon: string;
  readonly fouten: readonly [Bestandsfout, ...Bestandsfout[]];
}

/** The file is none of this kind, or larger than is read. */
export interface BestandOnleesbaar {
  readonly _tag: "BestandOnleesbaar";
  readonly reden: SjabloonOnleesbaar["reden"] | "leeg" | "geen csv";
}

/** Why no rows came out of a file. */
export type InleesFailure = BestandOngeldig | BestandOnleesbaar;
