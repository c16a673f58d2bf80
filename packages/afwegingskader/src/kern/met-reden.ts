import { mits, type Wachter } from "./wachter.js";

/** The event says why it is taken: a correction without a reason cannot be followed afterwards. @source lifecycle.md, common rules; W-95.1 */
export const metReden: Wachter<unknown, unknown> = {
  naam: "metReden",
  code: "REDEN_ONTBREEKT",
  vraagt: ["reden"],
  toets: ({ gebeurtenis: { reden = "" } }) => mits(reden.trim() !== ""),
};
