import type { Oordeel } from "@wmo-kit/financial";

const JA_OF_NEE = {
  voldoet: true,
  "voldoet met uitleg": true,
  "voldoet niet": false,
  "toelichting nodig": false,
  "streven niet gehaald": false,
  "geen oordeel": null,
  "niet van toepassing": null,
} as const satisfies Readonly<Record<Oordeel["soort"], boolean | null>>;

/** A financial verdict as the format writes it; null when there is none. A question for an explanation is no pass. @source norms.md K-10 */
export const oordeelAlsJaOfNee = ({ soort }: Oordeel): boolean | null => JA_OF_NEE[soort];

/** Whether everything holds; null as soon as one part has no verdict. @source norms.md K-10 */
export const alleJa = (delen: readonly (boolean | null)[]): boolean | null => (delen.includes(null) ? null : !delen.includes(false));
