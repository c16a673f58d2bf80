/** The count of this device, and the last moment that it gave out. */
export interface Toestel {
  readonly apparaat: string;
  readonly volgorde: number;
  readonly tijdstipMs: number;
}

/** A clock that is put right by less than this keeps its order; a clock that was further off is believed anew. @unit milliseconds */
export const KLEINE_BIJSTELLING = 600_000;

/** The next count and moment: a clock that is set back a little never makes a later tap earlier than the one before. @source D-20.13 */
export const volgendeStempel = ({ apparaat, volgorde, tijdstipMs }: Toestel, nuMs: number): Toestel => ({
  apparaat,
  volgorde: volgorde + 1,
  tijdstipMs: tijdstipMs - nuMs < KLEINE_BIJSTELLING ? Math.max(nuMs, tijdstipMs) : nuMs,
});
