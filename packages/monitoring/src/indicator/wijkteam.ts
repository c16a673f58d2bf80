import { BETAALBAARHEID } from "./betaalbaarheid.table.js";
import { CASELOAD } from "./caseload.table.js";
import type { Indicator } from "./indicator.js";
import { KWALITEIT } from "./kwaliteit.table.js";
import { TIJDIGHEID } from "./tijdigheid.table.js";
import { TRENDS } from "./trends.table.js";

/** Every figure that the programme of the wijkteam asks and that can be counted. @source W-50.3, W-72.1, W-106 */
export const WIJKTEAM_INDICATOREN: readonly Indicator[] = [...TIJDIGHEID, ...CASELOAD, ...BETAALBAARHEID, ...KWALITEIT, ...TRENDS];
