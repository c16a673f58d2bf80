/**
 * From how little time left a term is shown as almost passed. Days are working days for a term in working days, else calendar days.
 *
 * @unit days, hours
 */
export interface Statusinstelling {
  readonly bijnaVerstrekenBijDagen: number;
  readonly bijnaVerstrekenBijUren: number;
}

// No source sets this: it is our own choice of when a warning still helps. Two days leave one full day to act.
export const STANDAARD_STATUSINSTELLING: Statusinstelling = { bijnaVerstrekenBijDagen: 2, bijnaVerstrekenBijUren: 4 };
