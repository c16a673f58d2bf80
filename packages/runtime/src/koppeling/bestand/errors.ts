/** What can be wrong with a cell, a row or the headings. */
export type Bestandscode =
  | "kolomOntbreekt"
  | "kolomDubbel"
  | "kolomOnbekend"
  | "leeg"
  | "geenDatum"
  | "geenBedrag"
  | "geenGeheelGetal"
  | "geenJaOfNee"
  | "geenKeuze"
  | "vorm"
  | "teLang"
  | "bsn"
  | "teVeelCellen"
  | "dubbeleRij"
  | "eindeVoorBegin"
  | "overlap";

/** One thing that is wrong with a file: never with the value itself. */
export interface Bestandsbevinding {
  /** As a spreadsheet counts: the headings are row 1. */
  readonly rij: number;
  /** Heading of the column; null when it is about the row. */
  readonly kolom: string | null;
  readonly code: Bestandscode;
}

/** The file is no text in columns. */
export interface BestandOnleesbaar {
  readonly _tag: "BestandOnleesbaar";
  readonly reden: "leeg" | "teGroot" | "geenUtf8" | "geenCsv";
}

/** The file has mistakes; nothing of it was taken over. Every finding. */
export interface BestandOngeldig {
  readonly _tag: "BestandOngeldig";
  readonly sjabloon: string;
  readonly bevindingen: readonly Bestandsbevinding[];
}

export type BestandFailure = BestandOnleesbaar | BestandOngeldig;
