import { formatDatum, type IsoDatum } from "@wmo-kit/domain";

import { NIET_GOED, type Toetsing } from "./wachter.js";

/** Nothing when a day that somebody filled in lies between two days, both included; else between which days it must lie. */
export const binnenVenster = (dag: IsoDatum | undefined, vanaf: IsoDatum | undefined, tot: IsoDatum): Toetsing => {
  if (dag === undefined) return NIET_GOED;
  if (dag <= tot && (vanaf === undefined || vanaf <= dag)) return undefined;
  return { vanaf: vanaf === undefined ? "het begin" : formatDatum(vanaf), tot: formatDatum(tot) };
};
