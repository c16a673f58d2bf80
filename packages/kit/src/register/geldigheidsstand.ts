import type { IsoDatum } from "@wmo-kit/domain";

import { looptAf } from "./loopt-af.js";

/** How something with an optional last day stands on a day. */
export const geldigheidsstand = (geldigTot: IsoDatum | undefined, peildatum: IsoDatum): "geldig" | "loopt af" | "verlopen" => {
  if (geldigTot !== undefined && geldigTot < peildatum) return "verlopen";
  return looptAf(geldigTot, peildatum) ? "loopt af" : "geldig";
};
