/** The states of a one-sided stop or suspension. @source lifecycle.md B3 */
export const EENZIJDIG_TOESTANDEN = [
  "voornemen",
  "afgewogen",
  "alternatieven-benut",
  "overleg",
  "warme-overdracht",
  "gestopt",
  "voortgezet",
] as const;
export type EenzijdigToestand = (typeof EENZIJDIG_TOESTANDEN)[number];

/** The resident is being handed over, and the stop is not there yet. @source D-13.3 */
export const IN_OVERDRACHT = ["overleg", "warme-overdracht"] as const satisfies readonly EenzijdigToestand[];
