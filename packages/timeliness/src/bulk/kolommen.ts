/** The value of a day column where there is no day. */
export const GEEN_DAG = -2_147_483_648;

/** What a row of a status column says; the code is the place in this list. */
export const STATUSCODES = [
  "Lopend",
  "BijnaVerstreken",
  "Verstreken",
  "Gehaald",
  "TeLaatGehaald",
  "NormNietGeldig",
  "NormOnbekend",
  "NormwaardeGeenDuur",
  "NormZonderUiterste",
  "AanvangPastNiet",
  "DatumBuitenBereik",
] as const;
export type Statuscode = (typeof STATUSCODES)[number];

/** The number of a status in a column. */
export const statusnummer = (code: Statuscode): number => STATUSCODES.indexOf(code);

/**
 * Many terms as columns of equal length. `aanvang` and `voldaanOp` are epoch days (`GEEN_DAG` where nothing happened),
 * `opgeschort` the days that a term stood still, `norm` the place of its norm in the list of kernels; without it every row has the first.
 *
 * @unit epoch days, days
 */
export interface Termijnkolommen {
  readonly aanvang: Int32Array;
  readonly voldaanOp?: Int32Array | undefined;
  readonly opgeschort?: Int32Array | undefined;
  readonly norm?: Uint16Array | undefined;
}

/**
 * The answers as columns: the last day, the status code, and what is left or by how much it was passed, in the unit of the term.
 *
 * @unit epoch days; working days or calendar days
 */
export interface Statuskolommen {
  readonly uiterste: Int32Array;
  readonly status: Uint8Array;
  readonly afstand: Int32Array;
}

/** Empty answer columns, to be filled again and again. */
export const makeStatuskolommen = (aantal: number): Statuskolommen => ({
  uiterste: new Int32Array(aantal),
  status: new Uint8Array(aantal),
  afstand: new Int32Array(aantal),
});
