import type { Norm } from "@wmo-kit/domain";

import { eisWijkteam, SINDS_WIJKTEAM } from "../contract/programma-wijkteam.js";

/**
 * How often somebody is warned before rules that were not kept are a ground to stop.
 *
 * @source W-63.2 ("herhaaldelijk"); norms.md A-31
 * @unit warnings
 */
export const WAARSCHUWINGNORMEN = [
  {
    id: "W-63.2",
    titel: "Waarschuwingen voor voortijdig beëindigen",
    waarde: 2,
    vergelijking: ">=",
    regime: "contract",
    bron: eisWijkteam("63.2"),
    geldigheid: SINDS_WIJKTEAM,
    lezing: { id: "A-31", gekozen: "herhaaldelijk is ten minste twee keer" },
  },
] as const satisfies readonly Norm<number>[];
