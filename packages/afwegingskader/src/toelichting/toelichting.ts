import type { IsoDatum, NormId, Tijdstip } from "@wmo-kit/domain";

import type { EisVerwijzing, Wmoartikel } from "../kern/eis-verwijzing.js";

/**
 * Something to tell about an event that never stops it: a guard asked for a norm that is open, or does not hold on that day, and gave no verdict.
 * `vanaf` is the day or moment for which it was asked.
 *
 * @source lifecycle.md section C, NORM_ONBEKEND; W-79.7, W-81
 */
export interface Toelichting {
  readonly code: "NORM_ONBEKEND";
  readonly norm: NormId;
  readonly vanaf: IsoDatum | Tijdstip;
  readonly eisen: readonly EisVerwijzing[];
  readonly artikel?: Wmoartikel;
}
