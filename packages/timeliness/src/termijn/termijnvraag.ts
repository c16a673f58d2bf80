import type { Contractprofiel, IsoDatum, NormId, Tijdstip } from "@wmo-kit/domain";

import type { Rekenbasis } from "../regime/rekenregels.js";
import type { TermijnNorm } from "./termijn-norm.js";

/**
 * Which term is asked for, and from when: a date for a term in days to years, a moment for a term in hours.
 * `kalender` holds the working days of the contract; the rest days of the law and the regimes have defaults.
 */
export interface Termijnvraag<Start extends IsoDatum | Tijdstip> extends Rekenbasis {
  readonly normen: readonly TermijnNorm[];
  readonly norm: NormId;
  readonly aanvang: Start;
  readonly profiel?: Contractprofiel | undefined;
}
