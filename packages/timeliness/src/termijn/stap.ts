import type { Bron, Duur, IsoDatum, Lezing, Tijdstip, Vergelijking, Weekdag } from "@wmo-kit/domain";

import type { RedenGeenWerkdag } from "../kalender/reden-geen-werkdag.js";
import type { Opschortingstap } from "../opschorting/stap-opschorting.js";
import type { Verschuivingsstap } from "../regime/stap-verschuiving.js";
import type { Feit } from "./feit.table.js";
import type { Richting } from "./termijn-norm.js";

/**
 * The day the term is counted from; it is day 0. A term without length counts nothing: `zonderLengte` says that the day itself is meant.
 *
 * @source norms.md K-01
 */
export interface Aanvang {
  readonly _tag: "Aanvang";
  readonly feit: Feit;
  readonly richting: Richting;
  readonly datum: IsoDatum;
  readonly weekdag: Weekdag;
  readonly zonderLengte?: true;
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

/**
 * The sentence in the source can be read in more than one way; this is the reading that was taken.
 * When a contract took the other one, `lezing.afgesproken` names the contract.
 *
 * @source norms.md section 11
 */
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

/** The first day on which something may happen. @source norms.md K-09 */
export interface EersteDag {
  readonly _tag: "EersteDag";
  readonly datum: IsoDatum;
  readonly weekdag: Weekdag;
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
  | Opschortingstap
  | Verschuivingsstap
  | Uiterste
  | EersteDag
  | UiterlijkTijdstip;
