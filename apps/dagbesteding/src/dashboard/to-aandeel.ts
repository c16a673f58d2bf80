/** What a drawing can show of a share. @unit ten-thousandths */
const NAUWKEURIG = 10_000;

/** A share from 0 to 1 for a drawing, rounded down so that only all of it is 1; null without anything to divide by. */
export const toAandeel = (teller: number, noemer: number): number | null => (noemer === 0 ? null : Math.trunc((teller * NAUWKEURIG) / noemer) / NAUWKEURIG);
