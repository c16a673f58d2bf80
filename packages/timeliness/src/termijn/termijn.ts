import type { Duur, IsoDatum, NormId, Tijdstip } from "@wmo-kit/domain";

import type { Feit } from "./feit.table.js";
import type { Richting, Termijnregime } from "./termijn-norm.js";

/** What every calculated term tells of the row it comes from. */
export interface Termijnkop {
  readonly norm: NormId;
  readonly titel: string;
  readonly regime: Termijnregime;
  readonly richting: Richting;
  readonly aanvang: Feit;
  readonly einde: Feit;
}

/**
 * A term counted in days, weeks, months or years: it starts on a date and the whole of its last day is in time.
 * `geteldeDatum` is the last day before any move for a weekend or holiday.
 * `voorlopig` says that the last day can still change, because no royal decree about equated days is known for it.
 *
 * @source norms.md K-01, K-04
 * @unit civil dates
 */
export interface Dagtermijn extends Termijnkop {
  readonly _tag: "Dagtermijn";
  readonly duur: Dagduur;
  readonly aanvangsdatum: IsoDatum;
  readonly geteldeDatum: IsoDatum;
  readonly uitersteDatum: IsoDatum;
  readonly voorlopig: boolean;
}

/**
 * A term that stands still: there is no last day until the suspension ends. `resterendeDagen` are left then.
 *
 * @source Awb 4:15
 * @unit civil dates, calendar days
 */
export interface OpgeschorteTermijn extends Termijnkop {
  readonly _tag: "OpgeschorteTermijn";
  readonly duur: Dagduur;
  readonly aanvangsdatum: IsoDatum;
  readonly opgeschortSinds: IsoDatum;
  readonly resterendeDagen: number;
}

/**
 * A term counted in elapsed hours: it starts at a moment and ends at a moment, the end itself still in time.
 *
 * @source norms.md K-06
 * @unit moments, milliseconds at the finest
 */
export interface Urentermijn extends Termijnkop {
  readonly _tag: "Urentermijn";
  readonly duur: Urenduur;
  readonly aanvangstijdstip: Tijdstip;
  readonly uiterlijkTijdstip: Tijdstip;
}

export type Termijn = Dagtermijn | Urentermijn;

/** A duration in elapsed hours. */
export interface Urenduur extends Duur {
  readonly eenheid: "uur";
}

/** A duration in a unit that ends on a day. */
export interface Dagduur extends Duur {
  readonly eenheid: Exclude<Duur["eenheid"], "uur">;
}
