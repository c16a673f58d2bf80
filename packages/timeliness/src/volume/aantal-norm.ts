import type { Norm } from "@wmo-kit/domain";

import type { Eisrij } from "../eis/eisrij.js";

/** What is counted, with the words people use for it. */
export const TELLINGEN = {
  contactpersonen: "contactpersonen voor de gemeente",
  ondernemingscodes: "AGB-codes (ondernemingscode)",
  praktijkcodes: "AGB-codes (praktijkcode)",
  verantwoordelijken: "verantwoordelijke professionals per gezin",
} as const satisfies Readonly<Record<string, string>>;
export type Telsoort = keyof typeof TELLINGEN;

/**
 * One row of how many there may be of something.
 *
 * @source norms.md section 6
 */
export interface AantalNorm extends Norm<number>, Eisrij {
  readonly vergelijking: "<=" | "=";
  readonly telt: Telsoort;
  readonly alternatief?: Partial<Pick<AantalNorm, "waarde" | "telt">>;
}
