import type { Frequentie, IsoDatum, Verhouding } from "@wmo-kit/domain";

import type { Normstap } from "../norm/normstap.js";
import type { Doorverwijzing } from "./plafond-norm.js";

/** A period cut into whole years and days left over. @source norms.md K-05, A-09 */
export interface PeriodeGesplitst {
  readonly _tag: "PeriodeGesplitst";
  readonly begindatum: IsoDatum;
  readonly einddatum: IsoDatum;
  readonly jaren: number;
  readonly restdagen: number;
}

/** What the whole years and the days left over give, added up and rounded down. @unit dagdelen */
export interface PlafondBerekend {
  readonly _tag: "PlafondBerekend";
  readonly heleJaren: number;
  readonly rest: number;
  readonly plafond: number;
}

/** A volume per week or month as a volume per year. @unit dagdelen */
export interface VolumePerJaar {
  readonly _tag: "VolumePerJaar";
  readonly volume: number;
  readonly frequentie: Frequentie;
  readonly keren: number;
  readonly perJaar: number;
}

/** The volume asked for held against the cap. @unit dagdelen */
export interface VolumeGetoetst {
  readonly _tag: "VolumeGetoetst";
  readonly gevraagd: number;
  readonly plafond: number;
}

/** The request goes through another door. @source D-11.5, D-11.6 */
export interface Doorverwezen {
  readonly _tag: "Doorverwezen";
  readonly naar: Doorverwijzing;
}

/** The last day a request may run to. @source D-11.7, D-11.8 */
export interface UiterlijkeEinddatum {
  readonly _tag: "UiterlijkeEinddatum";
  readonly datum: IsoDatum;
  readonly door: "vaste duur" | "einde BW-indicatie";
}

/** The end of the indication for beschermd wonen is not known: ask the provider of beschermd wonen. @source D-11.8 */
export interface BwEinddatumOnbekend {
  readonly _tag: "BwEinddatumOnbekend";
}

/** The request has no end date, so it cannot be held against the last day. */
export interface EinddatumOntbreekt {
  readonly _tag: "EinddatumOntbreekt";
}

/** The end date held against the last day. */
export interface EinddatumGetoetst {
  readonly _tag: "EinddatumGetoetst";
  readonly einddatum: IsoDatum;
  readonly uiterste: IsoDatum;
}

/** What there is and what is added. */
export interface Geteld {
  readonly _tag: "Geteld";
  readonly telt: string;
  readonly aanwezig: number;
  readonly erbij: number;
}

/** One activity: how often a week, how long each time. @unit minutes */
export interface ActiviteitGeteld {
  readonly _tag: "ActiviteitGeteld";
  readonly nummer: number;
  readonly kerenPerWeek: Verhouding;
  readonly minuten: Verhouding;
  readonly minutenPerWeek: Verhouding;
}

/** One step in the answer about a volume or a count. */
export type Volumestap =
  | Normstap
  | PeriodeGesplitst
  | PlafondBerekend
  | VolumePerJaar
  | VolumeGetoetst
  | Doorverwezen
  | UiterlijkeEinddatum
  | BwEinddatumOnbekend
  | EinddatumOntbreekt
  | EinddatumGetoetst
  | Geteld
  | ActiviteitGeteld;
