/** A figure in a rule of level 2. */
export interface Grens<W> {
  readonly waarde: W;
  readonly bron: string;
}

/* Dates are ISO text: its order is the order of the days. */

/** How far before the date of the message a birth may lie. @unit years */
export const HOOGSTE_LEEFTIJD = { waarde: 120, bron: "iWmo 3.2, TR002" } as const satisfies Grens<number>;

/** What stands for a date of birth of which nothing is known. @unit civil date */
export const ONBEKENDE_GEBOORTEDATUM = { waarde: "1900-01-01", bron: "iWmo 3.2, TR002 en CS139" } as const satisfies Grens<string>;

/** How long after its end a performance may still be claimed. @unit months */
export const DECLARATIETERMIJN = { waarde: 60, bron: "iWmo 3.2, TR335" } as const satisfies Grens<number>;

/** First day a claim of this release can be about. @unit civil date */
export const EERSTE_DECLARATIEDAG = { waarde: "2021-01-01", bron: "iWmo 3.2, CS100" } as const satisfies Grens<string>;

/** Last day of the assignments that still follow the older rules for size. @unit civil date */
export const EINDE_OUDE_OMVANG = {
  waarde: "2020-12-31",
  bron: "iWmo 3.2, CD080, CD095, CD096, CS338 en CS343",
} as const satisfies Grens<string>;

/** Product categories (aids and home adaptations) of which more than one may be assigned at a time. */
export const STAPELBAAR: Grens<readonly string[]> = { waarde: ["11", "12", "13", "14"], bron: "iWmo 3.2, TR302, TR386 en TR410" };

/** Units that are not counted per day. */
export const NIET_PER_DAG: Grens<readonly string[]> = { waarde: ["14", "16", "83", "84"], bron: "iWmo 3.2, CS338 en CS343" };
