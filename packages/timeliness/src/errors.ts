import type { DatumBuitenBereik, NormFailure, NormId, Vergelijking } from "@wmo-kit/domain";

import type { Richting } from "./termijn/termijn-norm.js";

/** The term is counted from a date but was given a moment, or the other way round. */
export interface AanvangPastNiet {
  readonly _tag: "AanvangPastNiet";
  readonly norm: NormId;
  readonly verwacht: "datum" | "tijdstip";
}

/** The value of this norm, as a contract profile set it, is no length of time. */
export interface NormwaardeGeenDuur {
  readonly _tag: "NormwaardeGeenDuur";
  readonly norm: NormId;
}

/** The comparison of this norm gives a first day, not a last one: “at least two weeks after”. */
export interface NormZonderUiterste {
  readonly _tag: "NormZonderUiterste";
  readonly norm: NormId;
  readonly vergelijking: Vergelijking;
  readonly richting: Richting;
}

/** Everything that can keep a term from being calculated. */
export type TimelinessError = NormFailure | DatumBuitenBereik | AanvangPastNiet | NormwaardeGeenDuur | NormZonderUiterste;
