import type { Bron, Duur, IsoDatum, Jaardag, Periode, Vergelijking, Weekdag } from "@wmo-kit/domain";

import type { Feit } from "../termijn/feit.table.js";
import type { LezingGekozen, Maandeinde } from "../termijn/stap.js";
import type { GeslotenDag } from "./sluit-dag.js";
import type { Voorwaarde } from "./voorwaarde.table.js";

/** The kinds of value that the rows of dated and recurring duties have; a bare number is a day of the month. */
export type Kalenderwaarde = Jaardag | IsoDatum | Duur | number;

/** A contract deviates from the shipped row; `standaard` is what that row says on this day, if it holds. */
export interface WaardeAfgesproken {
  readonly _tag: "WaardeAfgesproken";
  readonly bron: Bron;
  readonly waarde: Kalenderwaarde | null;
  readonly standaard: Kalenderwaarde | undefined;
}

/** The duty holds under a circumstance only; `geldt` is undefined when nobody told whether it does. */
export interface VoorwaardeGesteld {
  readonly _tag: "VoorwaardeGesteld";
  readonly voorwaarde: Voorwaarde;
  readonly geldt: boolean | undefined;
}

/** The day that the source names, for the duty about a year. @source norms.md section 4 */
export interface JaardagGenoemd {
  readonly _tag: "JaardagGenoemd";
  readonly overJaar: number;
  readonly datum: IsoDatum;
  readonly weekdag: Weekdag;
  readonly vergelijking: Vergelijking;
}

/** The date that the source names. @source norms.md section 3 */
export interface DatumGenoemd {
  readonly _tag: "DatumGenoemd";
  readonly feit: Feit;
  readonly datum: IsoDatum;
  readonly weekdag: Weekdag;
  readonly vergelijking: Vergelijking;
}

/** A repeated date, always counted from the first. @source norms.md K-05, section 10 no. 17 */
export interface Herhaald {
  readonly _tag: "Herhaald";
  readonly eerste: IsoDatum;
  readonly afstand: Duur;
  readonly datum: IsoDatum;
}

/** A month, quarter or year in which something must be done a number of times. @source norms.md section 4 */
export interface KalenderperiodeGenoemd {
  readonly _tag: "KalenderperiodeGenoemd";
  readonly periode: Periode & { readonly einddatum: IsoDatum };
  readonly keer: number;
  readonly vergelijking: Vergelijking;
}

/** A numbered day of a month. @source norms.md section 4 */
export interface MaanddagGenoemd {
  readonly _tag: "MaanddagGenoemd";
  readonly dag: number;
  readonly datum: IsoDatum;
}

/** The last day of the month that lies a number of months after another. @source norms.md D-20.2 */
export interface MaandErna {
  readonly _tag: "MaandErna";
  readonly overMaand: IsoDatum;
  readonly afstand: Duur;
  readonly datum: IsoDatum;
}

/** The end of the agreement, or of a year by which it was extended. @source norms.md D-9 */
export interface ContractperiodeEindigt {
  readonly _tag: "ContractperiodeEindigt";
  readonly datum: IsoDatum;
  readonly verlenging: number;
}

/** One step in the derivation of a dated or recurring duty. */
export type Programmastap =
  | WaardeAfgesproken
  | LezingGekozen
  | VoorwaardeGesteld
  | JaardagGenoemd
  | DatumGenoemd
  | Herhaald
  | KalenderperiodeGenoemd
  | MaanddagGenoemd
  | MaandErna
  | ContractperiodeEindigt
  | Maandeinde
  | GeslotenDag["stappen"][number];
