import type { Duur, Norm } from "@wmo-kit/domain";

import type { Eisrij } from "../eis/eisrij.js";

/** The kinds of evidence that have an age, with the words people use for them. */
export const BEWIJZEN = {
  vog: "de VOG",
  aanbiederslijst: "de lijst van aanbieders",
  verzekeringsbewijs: "het bewijs van verzekering",
} as const satisfies Readonly<Record<string, string>>;
export type Bewijs = keyof typeof BEWIJZEN;

/**
 * Which way the age is counted: forward from the day of issue, or back from the day of use.
 * The two differ only where a month end is in play. @source norms.md A-34 and consequence 16
 */
export type Telwijze = "vooruit" | "achteruit";

/**
 * One row of the age that evidence may have.
 * `bij aanvang`: on the day it is first used. `doorlopend zzp`: on every day of work, for a self-employed contractor only.
 *
 * @source norms.md section 7
 */
export interface OuderdomNorm extends Norm<Duur>, Eisrij {
  readonly vergelijking: "<=";
  readonly bewijs: Bewijs;
  readonly meting: "bij aanvang" | "doorlopend zzp";
  readonly telwijze: Telwijze;
  readonly alternatief?: Partial<Pick<OuderdomNorm, "waarde" | "telwijze">>;
}
