import type { Breuk, Bron, Duur, NormId, Vergelijking } from "@wmo-kit/domain";

import type { LezingGekozen } from "../termijn/stap.js";

/** The kinds of value that the norms of this package have. */
export type Meetwaarde = number | Duur | Breuk;

/** The norm that the measurement is held against. */
export interface NormGevolgd {
  readonly _tag: "NormGevolgd";
  readonly norm: NormId;
  readonly titel: string;
  readonly waarde: Meetwaarde;
  readonly vergelijking: Vergelijking;
}

/** The source leaves the value of this norm open: the measurement is shown without a verdict. @source norms.md K-10 */
export interface NormOpen {
  readonly _tag: "NormOpen";
  readonly norm: NormId;
  readonly titel: string;
}

/** A contract deviates from the shipped row; `standaard` is what that row says on this day, if it holds. */
export interface NormAfwijking {
  readonly _tag: "NormAfwijking";
  readonly norm: NormId;
  readonly bron: Bron;
  readonly standaard: Meetwaarde | undefined;
}

/** How the norm was found: the row, an agreement that changes it, the reading that was taken. */
export type Normstap = NormGevolgd | NormOpen | NormAfwijking | LezingGekozen;
