import type { ToegewezenProduct } from "../feiten/client.js";

/** The allocation that was set last counts, whatever the order of receipt. @source iWmo OP033x1 */
export const isRecenter = (nieuw: ToegewezenProduct, bestaand: ToegewezenProduct): boolean =>
  `${nieuw.toewijzingsdatum}T${nieuw.toewijzingstijd}` >= `${bestaand.toewijzingsdatum}T${bestaand.toewijzingstijd}`;
