import { eisDagbesteding, SINDS_DAGBESTEDING } from "../norm/document.js";
import type { AanvraagduurNorm } from "./aanvraagduur-norm.js";

const CONTRACT = { regime: "contract", aard: "contract", uitvoerder: "opdrachtnemer" } as const;

/**
 * How long a request with a 315 may run.
 *
 * @source norms.md section 6; dagbesteding 11.7 and 11.8
 */
export const AANVRAAGDUREN = [
  {
    // "maximaal een verzoek om toewijzing en/of verlenging van twee jaar"
    id: "D-11.7",
    eis: "D-11.7",
    titel: "Duur van een verzoek (07A03)",
    waarde: { aantal: 2, eenheid: "jaar" },
    vergelijking: "<=",
    ...CONTRACT,
    product: "07A03",
    eindigt: "na de duur",
    bron: eisDagbesteding("11.7"),
    geldigheid: SINDS_DAGBESTEDING,
  },
  {
    // "de duur van de BW indicatie is bepalend voor de duur van de indicatie voor dagbesteding"
    id: "D-11.8",
    eis: "D-11.8",
    titel: "Duur van een verzoek (15N21)",
    waarde: null,
    vergelijking: "<=",
    ...CONTRACT,
    product: "15N21",
    eindigt: "met de BW-indicatie",
    bron: eisDagbesteding("11.8"),
    geldigheid: SINDS_DAGBESTEDING,
  },
] as const satisfies readonly AanvraagduurNorm[];
