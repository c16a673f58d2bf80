import { addUren, amsterdamOffset, fromEpochMs, toEpochMs, type DatumBuitenBereik, type Tijdstip } from "@wmo-kit/domain";
import { ok, type Result } from "@wmo-kit/domain/result";

import type { Stap } from "./stap.js";
import type { Richting } from "./termijn-norm.js";
import type { Urenduur } from "./termijn.js";

/** What is counted: how many elapsed hours, which way, from which moment, and whether the moment counted to is still in time. */
export interface Urentelling {
  readonly duur: Urenduur;
  readonly richting: Richting;
  readonly aanvang: Tijdstip;
  readonly geteldMoment: "telt mee" | "te laat";
}

/** The last moment of a count, with the step that names it. */
export interface GeteldeUren {
  readonly uiterlijkTijdstip: Tijdstip;
  readonly stappen: readonly Stap[];
}

// A moment is a millisecond at the finest, so the last moment before another is one millisecond earlier.
const vlakVoor = (tijdstip: Tijdstip): Result<Tijdstip, DatumBuitenBereik> => {
  const epochMs = toEpochMs(tijdstip) - 1;
  return fromEpochMs(epochMs, amsterdamOffset(epochMs));
};

/** Counts a term in elapsed hours; weekends, holidays and the change of the clock do not stop it. @source norms.md K-06, K-07 */
export const countUrentermijn = (telling: Urentelling): Result<GeteldeUren, DatumBuitenBereik> => {
  const { duur, richting, aanvang, geteldMoment } = telling;
  return addUren(aanvang, richting === "na" ? duur.aantal : -duur.aantal)
    .andThen((geteld) => (geteldMoment === "te laat" ? vlakVoor(geteld) : ok(geteld)))
    .map((tijdstip) => ({ uiterlijkTijdstip: tijdstip, stappen: [{ _tag: "UiterlijkTijdstip", tijdstip }] }));
};
