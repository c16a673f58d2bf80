import type { Getalfout } from "./lees-getal.js";

/** What can be wrong with one cell or one row. */
export type Celcode =
  | Getalfout
  | "geenDatum"
  | "geenJaOfNee"
  | "geenKeuze"
  | "geenTekst"
  | "formule"
  | "foutwaarde"
  | "leeg"
  | "kop"
  | "rijOntbreekt"
  | "rijOnbekend"
  | "rijDubbel"
  | "rijZonderNaam"
  | "meerDanAantal"
  | "aantalTeGroot"
  | "jaarDubbel"
  | "geenJaren"
  | "waarde";

/**
 * One fault in a template: on which sheet, row and column, and of which field. Never the value itself.
 * `rij` and `kolom` as a spreadsheet shows them (1 and A come first); null when there is no such row.
 */
export interface Celfout {
  readonly blad: string | null;
  readonly rij: number | null;
  readonly kolom: string | null;
  readonly veld: string | null;
  readonly code: Celcode;
  /** The words that may stand there, for `geenKeuze`; the code of the schema, for `waarde`. */
  readonly toegestaan?: readonly string[];
  readonly invoercode?: string;
}

/** The file was read, and every fault in it is listed. */
export interface SjabloonOngeldig {
  readonly _tag: "SjabloonOngeldig";
  readonly fouten: readonly [Celfout, ...Celfout[]];
}

/** The file is no file of this kind, or larger than is read. */
export interface SjabloonOnleesbaar {
  readonly _tag: "SjabloonOnleesbaar";
  readonly reden: "geen xlsx" | "beveiligd" | "te groot" | "blad ontbreekt";
}

/** Why no accounts came out of a template. */
export type SjabloonFailure = SjabloonOngeldig | SjabloonOnleesbaar;
