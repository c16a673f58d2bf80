import type { Norm } from "@wmo-kit/domain";

import { eisDagbesteding, SINDS_DAGBESTEDING } from "../contract/programma-dagbesteding.js";

/**
 * How many warnings come before a stop because essential rules were not kept.
 *
 * @source D-13.2.f ("herhaaldelijk"); norms.md A-31
 * @unit warnings
 */
export const WAARSCHUWINGNORMEN = [
  {
    id: "D-13.2.f",
    titel: "Waarschuwingen voor een eenzijdige stop",
    waarde: 2,
    vergelijking: ">=",
    regime: "contract",
    bron: eisDagbesteding("13.2.f"),
    geldigheid: SINDS_DAGBESTEDING,
    lezing: { id: "A-31", gekozen: "herhaaldelijk is ten minste twee keer" },
  },
] as const satisfies readonly Norm<number>[];
