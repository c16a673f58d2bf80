import type { Antwoord } from "../release-3-2/wmo319.js";
import { GOED, type Regel } from "./regel.js";

/** A refusal (1) gives its reason; an investigation (2) has none yet. @source iWmo 3.2, CD085, CD086 */
export const ANTWOORDREGELS: readonly Regel<Antwoord>[] = [
  {
    code: "CD085",
    toets: ({ verzoekAntwoord, redenAfwijzingVerzoek }) =>
      verzoekAntwoord === "1" && redenAfwijzingVerzoek === undefined ? [["VerzoekAntwoord"]] : GOED,
  },
  {
    code: "CD086",
    toets: ({ verzoekAntwoord, redenAfwijzingVerzoek }) =>
      verzoekAntwoord === "2" && redenAfwijzingVerzoek !== undefined ? [["VerzoekAntwoord", "RedenAfwijzingVerzoek"]] : GOED,
  },
];
