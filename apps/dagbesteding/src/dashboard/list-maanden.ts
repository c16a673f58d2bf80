import type { IsoDatum } from "@wmo-kit/domain";
import { addKalendermaanden, kalendermaandVan, type Kalendermaand } from "@wmo-kit/timeliness";

import { TERUGBLIK } from "./grenzen.table.js";

/** The months that the dashboard looks back on, the month of a day included. @unit calendar months */
export const listMaanden = (peildatum: IsoDatum): readonly Kalendermaand[] => {
  const deze = kalendermaandVan(peildatum);
  // Only a month before the first year there is has no month before it.
  return Array.from({ length: TERUGBLIK }, (_, plaats) => addKalendermaanden(deze, plaats - TERUGBLIK + 1).unwrapOr(deze));
};
