import type { Dekkingsoordeel, Voorliggendelement } from "./stap-schemas.js";

/** The verdicts on one activity. `samen`: the professional judged that the three carry it together. */
export type Voorliggend = Readonly<Record<Voorliggendelement, Dekkingsoordeel>> & { readonly samen?: boolean };

/** The hardship at a re-indication: why it matters to the resident, and what a hand-over would do. @source W-28.3 */
export interface Hardheid {
  readonly motivering?: string | undefined;
  readonly overdracht?: "belemmert" | "bevordert" | undefined;
}

/** What the general rule looks at, for every activity that needs support. */
export interface Regelvraag {
  readonly isHerindicatie: boolean;
  readonly activiteiten: readonly Voorliggend[];
  readonly hardheid?: Hardheid | undefined;
}

/** Whether a positive advice can be given, and which rule stands in the way. */
export type Regeloordeel =
  | { readonly positiefKan: true; readonly opHardheid: boolean }
  | { readonly positiefKan: false; readonly foutcode: "VOORLIGGEND_LOST_OP" | "HARDHEID_ALLEEN_HERINDICATIE" };

/** Whether d, e and f carry an activity: one of them fully, or the three together. Equal in rank: their order does not matter. @source W-26-u1, W-26-u2 */
export const isGedekt = ({ d, e, f, samen = false }: Voorliggend): boolean => samen || [d, e, f].includes("volledig");

/**
 * The general rule: what prior solutions carry is no reason for maatwerk. When they carry everything a positive advice cannot be,
 * except at a re-indication in hardship, with its motivation and with the hand-over weighed. What the weighing says does not matter here.
 *
 * @source W-26-u2, W-28.3 (reading A-18); Wmo 2015 art. 2.3.5 lid 3
 */
export const evaluateAlgemeneRegel = ({ isHerindicatie, activiteiten, hardheid }: Regelvraag): Regeloordeel => {
  if (hardheid !== undefined && !isHerindicatie) return { positiefKan: false, foutcode: "HARDHEID_ALLEEN_HERINDICATIE" };
  if (!activiteiten.every(isGedekt)) return { positiefKan: true, opHardheid: false };
  if (hardheid?.motivering !== undefined && hardheid.overdracht !== undefined) return { positiefKan: true, opHardheid: true };
  return { positiefKan: false, foutcode: "VOORLIGGEND_LOST_OP" };
};
