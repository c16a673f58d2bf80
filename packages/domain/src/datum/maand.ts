const DAGEN_PER_MAAND = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Whether a Gregorian year has a 29th of February. */
export const isSchrikkeljaar = (jaar: number): boolean => (jaar % 4 === 0 && jaar % 100 !== 0) || jaar % 400 === 0;

/** Number of the last day of a month (1–12). */
export const laatsteDagVanMaand = (jaar: number, maand: number): number =>
  maand === 2 && isSchrikkeljaar(jaar) ? 29 : (DAGEN_PER_MAAND[maand - 1] ?? 0);
