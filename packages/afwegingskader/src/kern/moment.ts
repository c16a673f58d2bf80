import { toLokaleDatum, type IsoDatum, type Tijdstip } from "@wmo-kit/domain";

import type { Gebeurtenis } from "./gebeurtenis.js";

/** A moment with its civil day in the Netherlands. */
export interface Moment {
  readonly tijdstip: Tijdstip;
  readonly datum: IsoDatum;
}

/** A moment told in an event, with its civil day; without one the moment of the event itself. */
export const momentVan = (tijdstip: Tijdstip | undefined, gebeurtenis: Pick<Gebeurtenis, "tijdstip" | "datum">): Moment => {
  const { datum } = gebeurtenis;
  return tijdstip === undefined ? { tijdstip: gebeurtenis.tijdstip, datum } : { tijdstip, datum: toLokaleDatum(tijdstip).unwrapOr(datum) };
};
