import type { IsoDatum } from "@wmo-kit/domain";

import type { Programma } from "../programma.js";

/** A stretch over which social return is owed: the contract term, a year of extension, or a contract year of the wijkteam. @source D-9, W-100.1 */
export interface Sroiperiode {
  readonly begindatum: IsoDatum;
  readonly einddatum: IsoDatum;
}

/** The facts of the duty of social return as its events leave them. The amounts are tested elsewhere. @source lifecycle.md B11 */
export interface Sroi {
  readonly programma?: Programma;
  readonly getekend?: IsoDatum;
  readonly aangemeld?: IsoDatum;
  readonly perioden: readonly Sroiperiode[];
}
