import { WNT_BEDRAGEN } from "./wnt-bedragen.table.js";
import type { WntNorm } from "./wnt-norm.js";
import { WNT_REKENREGELS } from "./wnt-rekenregels.table.js";

/** Every row of the WNT that this package knows. @source WNT; Regeling bezoldigingsmaxima topfunctionarissen zorg en jeugdhulp */
export const WNT_NORMEN: readonly WntNorm[] = [...WNT_BEDRAGEN, ...WNT_REKENREGELS];
