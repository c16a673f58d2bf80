import { meets, type Vergelijking, type Verhouding } from "@wmo-kit/domain";

/**
 * The verdict on a measured value. An open norm or a ratio that does not exist gives no verdict, never pass or fail.
 *
 * @source norms.md K-10
 */
export type Oordeel = "voldoet" | "voldoet niet" | "geen oordeel";

/** The verdict that goes with yes or no. */
export const oordeelVan = (voldoet: boolean): Oordeel => (voldoet ? "voldoet" : "voldoet niet");

/** Holds exact values against each other. @source norms.md K-08, K-09, K-10 */
export const beoordeel = (gemeten: Verhouding | null, vergelijking: Vergelijking, norm: Verhouding | null): Oordeel => {
  const voldoet = meets(gemeten, vergelijking, norm);
  return voldoet === null ? "geen oordeel" : oordeelVan(voldoet);
};
