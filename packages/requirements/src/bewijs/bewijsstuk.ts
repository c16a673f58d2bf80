import type { IsoDatum } from "@wmo-kit/domain";

import type { EisId } from "../catalogus/eis.js";

/**
 * A piece of evidence in the register: which requirement it shows, where it is kept, and the day it was drawn up.
 * `geldigTot` is the last day it counts, when the piece itself names one.
 */
export interface Bewijsstuk {
  readonly eis: EisId;
  readonly kenmerk: string;
  readonly datum: IsoDatum;
  readonly geldigTot?: IsoDatum;
}
