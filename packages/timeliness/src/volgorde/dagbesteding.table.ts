import { eisDagbesteding as eis, SINDS_DAGBESTEDING } from "../norm/document.js";
import type { VolgordeNorm } from "./volgorde-norm.js";

const VOORAF = {
  waarde: "vooraf",
  vergelijking: "<",
  regime: "contract",
  aard: "contract",
  uitvoerder: "opdrachtnemer",
  geldigheid: SINDS_DAGBESTEDING,
} as const;

/**
 * What must come before what in the dagbesteding programme.
 *
 * @source Programma van Eisen Wmo Dagbesteding Regio Rijk van Nijmegen v1.3; norms.md section 3
 */
export const DAGBESTEDING_VOLGORDEN = [
  {
    // "pas in het berichtenverkeer nadat Opdrachtgever hiertoe goedkeuring is verleend"
    ...VOORAF,
    id: "D-20.8.gebruik",
    eis: "D-20.8",
    titel: "Nieuwe AGB-code gebruiken",
    eerst: "agb-wijziging-goedgekeurd",
    daarna: "nieuwe-agb-gebruikt",
    bron: eis("20.8"),
  },
  {
    // "vooraf voor goedkeuring"
    ...VOORAF,
    id: "D-21.2",
    eis: "D-21.2",
    titel: "Uitbreiding van aanbod of locaties",
    eerst: "uitbreiding-goedgekeurd",
    daarna: "uitbreiding-in-gebruik",
    bron: eis("21.2"),
  },
  {
    // "Voorafgaand aan een wijziging": a duty of the client
    ...VOORAF,
    id: "D-24.1-u5",
    eis: "D-24.1-u5",
    titel: "Subeis eenzijdig wijzigen",
    eerst: "vertegenwoordiging-geraadpleegd",
    daarna: "subeis-gewijzigd",
    uitvoerder: "opdrachtgever",
    bron: eis("24.1"),
  },
  {
    // "pas in nadat" notice and approval. Self-employed persons are exempt (footnote 8).
    ...VOORAF,
    id: "D-25.1",
    eis: "D-25.1",
    titel: "Onderaannemer inzetten",
    eerst: "onderaannemer-goedgekeurd",
    daarna: "onderaannemer-ingezet",
    vrijstelling: { eis: "D-fn8", wie: "zzp'er" },
    bron: eis("25.1"),
  },
] as const satisfies readonly VolgordeNorm[];
