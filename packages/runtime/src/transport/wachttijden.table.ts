/** How long to wait after a failed attempt, by the number of attempts; after the last row the last wait stays. */
export const WACHTTIJDEN = [
  { naPoging: 1, minuten: 1 },
  { naPoging: 2, minuten: 5 },
  { naPoging: 3, minuten: 15 },
  { naPoging: 4, minuten: 60 },
] as const;

/** Wait after so many attempts. @unit milliseconds */
export const wachtNa = (pogingen: number): number => {
  const rij = WACHTTIJDEN.findLast(({ naPoging }) => naPoging <= pogingen) ?? WACHTTIJDEN[0];
  return rij.minuten * 60_000;
};
