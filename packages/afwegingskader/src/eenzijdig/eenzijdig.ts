import type { IsoDatum } from "@wmo-kit/domain";

import type { ZaakId } from "../kern/gebeurtenis.js";
import type { Grond } from "./gronden.table.js";

/** A provider ends support on its own, or suspends it for a time. Both go the same way. @source D-13.2 ("inclusief het tijdelijk opschorten") */
export const SOORTEN = ["beeindigen", "opschorten"] as const;
export type Eenzijdigsoort = (typeof SOORTEN)[number];

/** With whom a solution was sought. @source D-13.3 */
export const OVERLEGPARTNERS = ["Buurtteam of sociaal team", "aanbieder van beschermd wonen", "WerkBedrijf"] as const;
export type Overlegpartner = (typeof OVERLEGPARTNERS)[number];

/** The facts of a one-sided stop as its events leave them. @source lifecycle.md B3 */
export interface Eenzijdig {
  readonly ondersteuning?: ZaakId;
  readonly soort?: Eenzijdigsoort;
  readonly grond?: Grond;
  readonly voornemen?: IsoDatum;
  readonly gedragVolgtUitProblematiek?: boolean;
  readonly alternatievenBenut?: boolean;
  readonly overleg: readonly Overlegpartner[];
  readonly overgedragenAan?: string;
  readonly motivering?: string;
  readonly laatsteDag?: IsoDatum;
}
