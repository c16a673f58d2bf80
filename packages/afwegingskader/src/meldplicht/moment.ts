import { toLokaleDatum, type Tijdstip } from "@wmo-kit/domain";

import type { Gebeurtenis } from "../kern/gebeurtenis.js";
import type { Moment } from "./meldplicht.js";

/** A moment told in an event, with its civil day; without one the moment of the event itself. */
export const momentVan = (tijdstip: Tijdstip | undefined, gebeurtenis: Pick<Gebeurtenis, "tijdstip" | "datum">): Moment => {
  const { datum } = gebeurtenis;
  return tijdstip === undefined ? { tijdstip: gebeurtenis.tijdstip, datum } : { tijdstip, datum: toLokaleDatum(tijdstip).unwrapOr(datum) };
};
