import type { Frequentie, Lezing } from "@wmo-kit/domain";

import { eisDagbesteding, SINDS_DAGBESTEDING } from "../norm/document.js";
import type { PlafondNorm } from "./plafond-norm.js";

const A_09: Lezing = {
  id: "A-09",
  gekozen: "elk heel jaar geeft het jaarplafond; de dagen die overblijven geven hun deel van het weekgemiddelde, naar beneden afgerond",
  alternatief: "elk jaar dat is begonnen, geeft het hele jaarplafond",
};
const DAGDELEN = {
  vergelijking: "<=",
  regime: "contract",
  aard: "contract",
  uitvoerder: "opdrachtnemer",
  deeljaar: "naar rato",
  geldigheid: SINDS_DAGBESTEDING,
  lezing: A_09,
  alternatief: { deeljaar: "vol jaar" },
} as const;
const D_11_5 = { product: "07A03", doorverwijzing: "gemeentelijke toegang (301)", bron: eisDagbesteding("11.5") } as const;
const D_11_6 = { product: "15N21", doorverwijzing: "Toegang Beschermd Wonen (301)", bron: eisDagbesteding("11.6") } as const;

/**
 * How many dagdelen a provider may ask for with a 315; who needs more goes through the referrer.
 *
 * @source norms.md section 6; dagbesteding 11.5 and 11.6
 */
export const DAGDEELPLAFONDS = [
  // "Dit komt neer op maximaal 156 dagdelen per jaar totaal binnen de geldigheidsduur van de toewijzing."
  { id: "D-11.5", eis: "D-11.5", titel: "Dagdelen per jaar (07A03)", waarde: 156, per: "jaar", ...D_11_5, ...DAGDELEN },
  // "maximaal drie dagdelen dagbesteding per week per jaar"
  { id: "D-11.5.week", eis: "D-11.5", titel: "Dagdelen per week, gemiddeld (07A03)", waarde: 3, per: "week", ...D_11_5, ...DAGDELEN },
  // "maximaal 260 dagdelen per jaar totaal binnen de geldigheidsduur van de toewijzing"
  { id: "D-11.6", eis: "D-11.6", titel: "Dagdelen per jaar (15N21)", waarde: 260, per: "jaar", ...D_11_6, ...DAGDELEN },
  // "maximaal vijf dagdelen dagbesteding per week per jaar"
  { id: "D-11.6.week", eis: "D-11.6", titel: "Dagdelen per week, gemiddeld (15N21)", waarde: 5, per: "week", ...D_11_6, ...DAGDELEN },
] as const satisfies readonly PlafondNorm[];

/**
 * How many times a year a volume per week or per month comes; the programme counts 52 weeks in a year (3 × 52 = 156).
 * A volume per day does not go with dagdelen; a volume for the whole duration is held against the cap of the duration.
 *
 * @source dagbesteding 11.5 and 11.6; iWmo 3.2, code list WMO757 and CS338
 */
export const KEREN_PER_JAAR: Readonly<Partial<Record<Frequentie, number>>> = { "2": 52, "4": 12 };
