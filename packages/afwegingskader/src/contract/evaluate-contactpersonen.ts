import type { Contractprofiel, IsoDatum } from "@wmo-kit/domain";
import { AANTALNORMEN, evaluateAantal, type Oordeel } from "@wmo-kit/timeliness/meting";

import type { Foutcode } from "../fout/foutcode.js";

/** Contact persons for the municipality: how many there are, and how many would be added. */
export interface Contactpersonenvraag {
  readonly actief: number;
  readonly erbij: number;
  readonly peildatum: IsoDatum;
  readonly profiel?: Contractprofiel | undefined;
}

/** Whether the number stays within the norm. An open norm gives no verdict and holds nothing up. */
export interface Contactpersonenoordeel {
  readonly oordeel: Oordeel;
  readonly code?: Foutcode;
}

/** Holds the number of contact persons against the norm. @source D-16.1 */
export const evaluateContactpersonen = ({ actief, erbij, peildatum, profiel }: Contactpersonenvraag): Contactpersonenoordeel =>
  evaluateAantal({ normen: AANTALNORMEN, norm: "D-16.1", aanwezig: actief, erbij, peildatum, profiel }).match(
    ({ waarde: { oordeel } }): Contactpersonenoordeel => (oordeel === "voldoet niet" ? { oordeel, code: "MAX_CONTACTPERSONEN" } : { oordeel }),
    (): Contactpersonenoordeel => ({ oordeel: "geen oordeel" }),
  );
