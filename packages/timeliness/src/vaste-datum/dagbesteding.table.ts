import { eisDagbesteding as eis, SINDS_DAGBESTEDING } from "../norm/document.js";
import { tabeldatum } from "../tabeldatum.js";
import type { VasteDatumNorm } from "./vaste-datum-norm.js";

/**
 * Dates that the dagbesteding programme names.
 *
 * @source Programma van Eisen Wmo Dagbesteding Regio Rijk van Nijmegen v1.3; norms.md section 3
 */
export const DAGBESTEDING_VASTE_DATUMS = [
  {
    // "uiterlijk 1 mei 2026", only for who declared at the tender that a certification was under way
    id: "D-2.2",
    eis: "D-2.2",
    titel: "Certificaat of keurmerk",
    waarde: tabeldatum("2026-05-01"),
    vergelijking: "<=",
    regime: "contract",
    aard: "contract",
    uitvoerder: "opdrachtnemer",
    feit: "certificaat-overgelegd",
    voorwaarde: "certificering-gestart",
    bron: eis("2.2"),
    geldigheid: SINDS_DAGBESTEDING,
  },
] as const satisfies readonly VasteDatumNorm[];
