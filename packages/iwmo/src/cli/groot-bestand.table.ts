/** From which size on a file is not held in memory as a whole. */
export interface Grootgrens {
  /** @unit bytes */
  readonly vanafBytes: number;
}

/** A claim or answer of this size is read part by part, and reading shows how far it is. Own choice: a fifth of what may be sent (OP179). */
export const GROOT_BESTAND: Grootgrens = { vanafBytes: 5_000_000 };
