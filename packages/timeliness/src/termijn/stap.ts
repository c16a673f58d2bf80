import type { Bron, Duur, IsoDatum, Lezing, Tijdstip, Vergelijking, Weekdag } from "@wmo-kit/domain";

import type { RedenGeenWerkdag } from "../kalender/reden-geen-werkdag.js";
import type { Feit } from "./feit.table.js";
import type { Richting, Termijnregime } from "./termijn-norm.js";

/** The day the term is counted from; it is day 0. @source norms.md K-01 */
export interface Aanvang {
  readonly _tag: "Aanvang";
  readonly feit: Feit;
  readonly richting: Richting;
  readonly datum: IsoDatum;
  readonly weekdag: Weekdag;
}

/** The moment a term in hours is counted from. @source norms.md K-06 */
export interface AanvangTijdstip {
  readonly _tag: "AanvangTijdstip";
  readonly feit: Feit;
  readonly richting: Richting;
  readonly tijdstip: Tijdstip;
}

/** A contract deviates from the shipped row; `standaard` is what that row says on this day, if it holds. */
export interface AfwijkingToegepast {
  readonly _tag: "AfwijkingToegepast";
  readonly bron: Bron;
  readonly duur: Duur;
  readonly standaard: Duur | undefined;
}

/** The sentence in the source can be read in more than one way; this is the reading that was taken. @source norms.md section 11 */
export interface LezingGekozen {
  readonly _tag: "LezingGekozen";
  readonly lezing: Lezing;
}

/** How long, compared how, for which fact. */
export interface Telling {
  readonly _tag: "Telling";
  readonly duur: Duur;
  readonly vergelijking: Vergelijking;
  readonly richting: Richting;
  readonly einde: Feit;
}

/** A day that a count of working days passed over. @source norms.md K-02 */
export interface DagOvergeslagen {
  readonly _tag: "DagOvergeslagen";
  readonly datum: IsoDatum;
  readonly weekdag: Weekdag;
  readonly reden: RedenGeenWerkdag;
}

/** The month does not have the day number of the start, so its last day is taken. @source norms.md K-05 */
export interface Maandeinde {
  readonly _tag: "Maandeinde";
  readonly dagnummer: number;
  readonly datum: IsoDatum;
}

/** The comparison is strict: the day that was counted to is itself too late. @source norms.md K-07 */
export interface DagZelfTeLaat {
  readonly _tag: "DagZelfTeLaat";
  readonly datum: IsoDatum;
  readonly weekdag: Weekdag;
}

/** The last day is not a working day and stays where it is. @source norms.md K-03 */
export interface NietVerschoven {
  readonly _tag: "NietVerschoven";
  readonly datum: IsoDatum;
  readonly weekdag: Weekdag;
  readonly reden: RedenGeenWerkdag;
  readonly regime: Termijnregime;
}

/** The last day in time; the whole of it counts. @source norms.md K-01 */
export interface Uiterste {
  readonly _tag: "Uiterste";
  readonly datum: IsoDatum;
  readonly weekdag: Weekdag;
}

/** The last moment in time. @source norms.md K-06 */
export interface UiterlijkTijdstip {
  readonly _tag: "UiterlijkTijdstip";
  readonly tijdstip: Tijdstip;
}

/** One step in the derivation of a last day, in the order in which a person would tell it. */
export type Stap =
  | Aanvang
  | AanvangTijdstip
  | AfwijkingToegepast
  | LezingGekozen
  | Telling
  | DagOvergeslagen
  | Maandeinde
  | DagZelfTeLaat
  | NietVerschoven
  | Uiterste
  | UiterlijkTijdstip;
