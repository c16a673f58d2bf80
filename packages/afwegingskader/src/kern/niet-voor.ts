import { formatDatum, type IsoDatum } from "@wmo-kit/domain";

import { NIET_GOED, type Toetsing } from "./wachter.js";

/** Nothing when a day is on or after another; else the day it lies before. A day that is not filled in yet is a finding. */
export const nietVoor = (dag: IsoDatum | undefined, grens: IsoDatum | undefined): Toetsing => {
  if (dag === undefined) return NIET_GOED;
  return grens === undefined || dag >= grens ? undefined : { datum: formatDatum(grens) };
};
