import type { BedragBuitenBereik, DatumBuitenBereik, GewichtenOngeldig, NormFailure, NormId, Vergelijking } from "@wmo-kit/domain";

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

/** The comparison of this norm gives a last day, not a first one. */
export interface NormZonderEersteDag {
  readonly _tag: "NormZonderEersteDag";
  readonly norm: NormId;
  readonly vergelijking: Vergelijking;
  readonly richting: Richting;
}

/** This term cannot be suspended: no article lets it stand still. @source Awb 4:15 lid 1 */
export interface TermijnNietOpschortbaar {
  readonly _tag: "TermijnNietOpschortbaar";
  readonly norm: NormId;
}

/** Everything that can keep a term from being calculated. */
export type TimelinessError =
  | NormFailure
  | DatumBuitenBereik
  | AanvangPastNiet
  | NormwaardeGeenDuur
  | NormZonderUiterste
  | NormZonderEersteDag
  | TermijnNietOpschortbaar
  | BedragBuitenBereik
  | GewichtenOngeldig;
