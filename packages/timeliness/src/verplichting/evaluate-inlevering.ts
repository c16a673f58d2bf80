import type { IsoDatum } from "@wmo-kit/domain";

import type { Kalender } from "../kalender/kalender.js";
import { evaluateStatus } from "../status/evaluate-status.js";
import type { Statusinstelling } from "../status/status-instelling.js";
import type { Dagstatus } from "../status/termijnstatus.js";

/** The last day of a duty, looked at on a day. A `voldaanOp` after `peildatum` is not known yet on that day. */
export interface Inleveringsvraag {
  readonly uitersteDatum: IsoDatum;
  readonly kalender: Kalender;
  readonly peildatum: IsoDatum;
  readonly voldaanOp?: IsoDatum | undefined;
  readonly instelling?: Statusinstelling | undefined;
}

/**
 * How a dated or recurring duty stands on a day, in calendar days: running, almost passed, passed, met, or met too late.
 *
 * @source norms.md K-01, K-07; topics.json fixed-date
 */
export const evaluateInlevering = ({ uitersteDatum, ...vraag }: Inleveringsvraag): Dagstatus =>
  evaluateStatus({ ...vraag, termijn: { uitersteDatum, duur: { aantal: 0, eenheid: "kalenderdag" } } });
