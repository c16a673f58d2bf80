import type { Tijdstip } from "@wmo-kit/domain";

import type { Registerfeit } from "./registervormen.js";

/** A recorded fact, with when and by whom. */
export interface Registerregel {
  readonly versie: number;
  readonly op: Tijdstip;
  readonly actor: string;
  readonly feit: Registerfeit;
}

/** Everything in the registers of an organisation, in the order in which it was recorded. Each fact was read by the schema of its kind. */
export interface Registerstand {
  readonly versie: number;
  readonly regels: readonly Registerregel[];
}
