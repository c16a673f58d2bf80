import type { Contractprofiel, IsoDatum, NormId, Tijdstip } from "@wmo-kit/domain";

/**
 * The norms as they hold for this contract, asked by id on the day of the event.
 * Undefined when the norm is open or not valid on that day: then there is no verdict, and nothing is held up.
 *
 * @source lifecycle.md, common rules: limits come from the parameter set valid on the event date
 */
export interface Normenboek {
  /** The last day of a term in days that starts on a date; of a yearly duty the last day about the year in which the date lies. */
  readonly laatsteDag: (norm: NormId, aanvang: IsoDatum) => IsoDatum | undefined;
  /** The last moment of a term in hours that starts at a moment. */
  readonly laatsteMoment: (norm: NormId, aanvang: Tijdstip) => Tijdstip | undefined;
  /** The number of a norm that is a count or a limit. */
  readonly aantal: (norm: NormId, peildatum: IsoDatum) => number | undefined;
  /** What the contract agreed on, for the evaluators of timeliness that take it themselves. */
  readonly profiel?: Contractprofiel | undefined;
}
