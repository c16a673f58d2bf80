/** How a time a week is told as a time a month: the weeks of a year, spread over its months. A way of telling; no norm asks it. */
export const MAAND_UIT_WEKEN = { wekenPerJaar: 52, maandenPerJaar: 12 } as const;
