import { NIET_GOED, type Wachter } from "./wachter.js";

/** Always stops: what is sent cannot be changed any more. The row that holds it exists so that the refusal has its code. @source W-35 */
export const verzondenNietWijzigbaar: Wachter<unknown, unknown> = {
  naam: "verzondenNietWijzigbaar",
  code: "VERZONDEN_NIET_WIJZIGBAAR",
  vraagt: [],
  toets: () => NIET_GOED,
};
