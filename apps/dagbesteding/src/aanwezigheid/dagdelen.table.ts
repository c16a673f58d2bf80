/** The parts of a day in which people come. */
export const DAGDELEN = ["ochtend", "middag", "avond"] as const;
export type Dagdeel = (typeof DAGDELEN)[number];

/** What somebody taps; `ongedaan` takes back what was tapped before. */
export const STANDEN = ["aanwezig", "afwezig", "te laat afgemeld", "ongedaan"] as const;
export type Aanwezigheidstand = (typeof STANDEN)[number];

/** As whom somebody worked. */
export const INZETSOORTEN = ["medewerker", "onderaannemer", "ervaringsdeskundige", "stagiair", "vrijwilliger"] as const;
