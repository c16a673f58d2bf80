import { meets, type Verhouding } from "@wmo-kit/domain";

import type { FinancieleNorm } from "../norm/financiele-norm.js";
import type { Besluit } from "./besluit.js";

/** Why there is no verdict. @source norms.md K-10 */
export type RedenGeenOordeel =
  | "cijfer ontbreekt"
  | "noemer is nul"
  | "noemer is negatief"
  | "norm is open"
  | "deskundig oordeel nodig";

/** The ground on which a requirement does not reach this provider: a decision, or the requirement's own threshold. */
export type GrondNietVanToepassing =
  | { readonly grond: "besluit"; readonly besluit: Besluit }
  | { readonly grond: "drempel" };

/**
 * The verdict of one check. Unknown figures never give pass or fail.
 * "toelichting nodig": outside a starting point of the programme, which is a question and no fail.
 * "streven niet gehaald": an ambition of the programme was not reached; the norm itself stands in a row of its own, so nothing is broken.
 * "voldoet met uitleg": not met, but the experts or the client accepted the explanation, with evidence.
 *
 * @source norms.md K-10, A-33, kind A; D-24.1.o; W-79.6
 */
export type Oordeel =
  | { readonly soort: "voldoet" }
  | { readonly soort: "voldoet niet" }
  | { readonly soort: "toelichting nodig" }
  | { readonly soort: "streven niet gehaald" }
  | { readonly soort: "geen oordeel"; readonly reden: RedenGeenOordeel }
  | { readonly soort: "niet van toepassing"; readonly op: GrondNietVanToepassing }
  | { readonly soort: "voldoet met uitleg"; readonly besluit: Besluit };

const ERNST: Readonly<Record<Oordeel["soort"], number>> = {
  "voldoet niet": 6,
  "toelichting nodig": 5,
  "geen oordeel": 4,
  "streven niet gehaald": 3,
  "voldoet met uitleg": 2,
  voldoet: 1,
  "niet van toepassing": 0,
};

/** The verdict that weighs most; one limit that fails decides over one that is open. */
export const zwaarsteOordeel = (oordelen: readonly [Oordeel, ...Oordeel[]]): Oordeel =>
  oordelen.reduce((zwaarste, oordeel) => (ERNST[oordeel.soort] > ERNST[zwaarste.soort] ? oordeel : zwaarste));

/** No verdict, for a reason. */
export const geenOordeel = (reden: RedenGeenOordeel): Oordeel => ({ soort: "geen oordeel", reden });

/** Holds exact values against each other as a row says. @source norms.md K-08, K-09, K-10 */
export const beoordeel = (
  gemeten: Verhouding | null,
  { vergelijking, buiten }: Pick<FinancieleNorm, "vergelijking" | "buiten">,
  grens: Verhouding | null,
): Oordeel => {
  if (gemeten === null) return geenOordeel("cijfer ontbreekt");
  const voldoet = meets(gemeten, vergelijking, grens);
  if (voldoet === null) return geenOordeel("norm is open");
  return { soort: voldoet ? "voldoet" : buiten };
};
