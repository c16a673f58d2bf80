/** The classes of zorg en jeugdhulp, lowest maximum first. @source Regeling bezoldigingsmaxima topfunctionarissen zorg en jeugdhulp 3 */
export const WNT_KLASSEN = ["I", "II", "III", "IV", "V"] as const;
export type WntKlasse = (typeof WNT_KLASSEN)[number];

/** Which maximum is asked for: the general one of the law, or that of a class of the sector. */
export type WntMaximumsoort = "algemeen" | WntKlasse;

/** As what a person works: in charge, or in the supervisory body as its chair or as a member. @source WNT 2.1 and 2.2 */
export type WntFunctie = "topfunctionaris" | "voorzitter toezicht" | "lid toezicht";
