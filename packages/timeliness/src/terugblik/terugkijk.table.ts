import type { Lezing } from "@wmo-kit/domain";

import { eisDagbesteding, eisWijkteam, SINDS_DAGBESTEDING, SINDS_WIJKTEAM } from "../norm/document.js";
import type { TerugkijkNorm } from "./terugkijk-norm.js";

const A_36: Lezing = {
  id: "A-36",
  gekozen: "de dag die precies drie jaar later valt, hoort nog bij de drie jaar; vrij is iemand vanaf de dag erna",
  alternatief: "vrij is iemand vanaf de dag die precies drie jaar later valt",
};

const CONTRACT = { regime: "contract", aard: "contract", uitvoerder: "opdrachtnemer" } as const;

/**
 * How far is looked back at ties with the provider, and at indications that ended.
 *
 * @source norms.md section 7; dagbesteding 6.1 and 23.1.i; wijkteam 98.3
 */
export const TERUGKIJKNORMEN = [
  {
    // "in de afgelopen drie jaar op geen enkele manier betrokken geweest"
    id: "D-6.1",
    eis: "D-6.1",
    titel: "Onafhankelijkheid van de geschillencommissie",
    waarde: { aantal: 3, eenheid: "jaar" },
    vergelijking: ">",
    ...CONTRACT,
    soort: "onafhankelijkheid",
    bron: eisDagbesteding("6.1"),
    geldigheid: SINDS_DAGBESTEDING,
    lezing: A_36,
    alternatief: { vergelijking: ">=" },
  },
  {
    // "in de afgelopen drie jaar op geen enkele wijze verbonden geweest"
    id: "D-23.1.i",
    eis: "D-23.1.i",
    titel: "Onafhankelijkheid van toezichthouders",
    waarde: { aantal: 3, eenheid: "jaar" },
    vergelijking: ">",
    ...CONTRACT,
    soort: "onafhankelijkheid",
    bron: eisDagbesteding("23.1.i"),
    geldigheid: SINDS_DAGBESTEDING,
    lezing: A_36,
    alternatief: { vergelijking: ">=" },
  },
  {
    // "indicaties die maximaal een jaar geleden geëindigd zijn"
    id: "W-98.3",
    eis: "W-98.3",
    titel: "Zichtbaarheid van geëindigde indicaties",
    waarde: { aantal: 1, eenheid: "jaar" },
    vergelijking: "<=",
    ...CONTRACT,
    uitvoerder: "opdrachtgever",
    soort: "zichtbaarheid",
    bron: eisWijkteam("98.3"),
    geldigheid: SINDS_WIJKTEAM,
  },
] as const satisfies readonly TerugkijkNorm[];
