/** The id of a requirement of one of the two programmes: `W-33`, `D-11.3`. */
export type EisVerwijzing = `${"W" | "D"}-${string}`;

/** An article of the Wmo 2015 that this step carries out: `2.3.2 lid 4`. */
export type Wmoartikel = string;
