import type { Bron, IsoDatum } from "@wmo-kit/domain";

import type { Programmastap } from "../eis/programmastap.js";

/**
 * One time that a duty comes up: the last day in time, how that day came about and where it is written.
 * `volgnummer` tells the times of one norm apart and stays the same when the day itself changes: a year, a month, or a first date with a count.
 */
export interface Verplichtingmoment {
  readonly volgnummer: string;
  readonly uitersteDatum: IsoDatum;
  readonly stappen: readonly Programmastap[];
  readonly bronnen: readonly Bron[];
}
