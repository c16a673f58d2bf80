import type { Duur, Norm } from "@wmo-kit/domain";

import type { Eisrij } from "../eis/eisrij.js";

/**
 * One row of how long a provider may ask for with a 315.
 * Without a duration of its own (`waarde` null) the end follows something else; `eindigt` says what.
 *
 * @source norms.md section 6
 */
export interface AanvraagduurNorm extends Norm<Duur>, Eisrij {
  readonly vergelijking: "<=";
  readonly product: string;
  readonly eindigt: "na de duur" | "met de BW-indicatie";
  readonly alternatief?: Partial<Pick<AanvraagduurNorm, "waarde">>;
}
