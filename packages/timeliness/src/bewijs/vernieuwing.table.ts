import { eisDagbesteding, eisWijkteam, SINDS_DAGBESTEDING, SINDS_WIJKTEAM } from "../norm/document.js";
import type { Programmatermijn } from "../termijn/programmatermijn.js";

const METEEN = {
  titel: "Nieuwe VOG bij een redelijk vermoeden",
  waarde: { aantal: 0, eenheid: "kalenderdag" },
  vergelijking: "=",
  regime: "contract",
  aard: "contract",
  uitvoerder: "opdrachtnemer",
  richting: "na",
  aanvang: "vermoeden-over-gedrag",
  einde: "nieuwe-vog-gevraagd",
} as const;

/**
 * When a new VOG is asked for although the present one is not too old: at once, "op het moment dat redelijkerwijs het vermoeden bestaat".
 *
 * @source norms.md section 7; wijkteam 68 and dagbesteding 3.4
 */
export const VERNIEUWINGSTERMIJNEN = [
  { ...METEEN, id: "W-68.vermoeden", eis: "W-68", bron: eisWijkteam("68"), geldigheid: SINDS_WIJKTEAM },
  { ...METEEN, id: "D-3.4.vermoeden", eis: "D-3.4", bron: eisDagbesteding("3.4"), geldigheid: SINDS_DAGBESTEDING },
] as const satisfies readonly Programmatermijn[];
