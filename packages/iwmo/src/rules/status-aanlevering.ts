import { GOED, type Regel } from "./regel.js";

const STATUSSEN: readonly string[] = ["1", "3"];

/** A start or stop is delivered (1) or deleted (3); there is no change of it and no repeat. @source iWmo 3.2, CS058 */
export const CS058: Regel<{ readonly statusAanlevering: string }> = {
  code: "CS058",
  toets: ({ statusAanlevering }) => (STATUSSEN.includes(statusAanlevering) ? GOED : [["StatusAanlevering"]]),
};
