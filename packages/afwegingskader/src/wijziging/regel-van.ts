import type { Wijziging } from "./wijziging.js";
import { WIJZIGINGSREGELS, type Wijzigingsregel } from "./wijzigingsregels.table.js";

/** What this change asks, as soon as is known what changes and under which programme. @source D-20.8, D-20.9, D-21.2, W-98.5 */
export const regelVan = ({ programma, soort }: Pick<Wijziging, "programma" | "soort">): Wijzigingsregel | undefined =>
  programma === undefined || soort === undefined ? undefined : WIJZIGINGSREGELS[programma][soort];
