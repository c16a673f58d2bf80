/** How long to wait before trying again: twice as long after each failure, up to a longest. @unit milliseconds */
export const HERHALING = { eerste: 2_000, langste: 300_000 } as const;

/**
 * Waiting time after a number of failures in a row; `deel` between 0 and 1 spreads the devices of one farm over the second half,
 * so that they do not all come back at once.
 *
 * @unit milliseconds
 */
export const wachttijdNa = (mislukt: number, deel: number): number => {
  const volledig = Math.min(HERHALING.eerste * 2 ** Math.max(0, mislukt - 1), HERHALING.langste);
  return Math.round(volledig / 2 + (volledig / 2) * deel);
};
