/** A part of the organisation that is kept as cases, with what belongs there. */
export interface Onderdeel {
  readonly levensloop: string;
  readonly titel: string;
  readonly leeg: string;
}
