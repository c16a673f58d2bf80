import { formatDatum } from "@wmo-kit/domain";

import { mits, NIET_GOED, type Wachter } from "../kern/wachter.js";
import type { Indicatie } from "./indicatie.js";
import type { IndicatieGegevens } from "./indicatie.schemas.js";

type W<Soort extends keyof IndicatieGegevens> = Wachter<Indicatie, IndicatieGegevens[Soort]>;

/** There are agreements with the Toegang Beschermd Wonen on the hand-over. @source W-43.1 */
export const afsprakenMetToegangBw: W<"bw-toegekend"> = {
  naam: "afsprakenMetToegangBw",
  code: "AFSPRAAK_TOEGANG_BW_ONTBREEKT",
  vraagt: ["afsprakenToegangBw"],
  toets: ({ gegevens }) => mits(gegevens.afsprakenToegangBw !== undefined),
};

/**
 * The right lapses after its last day, so many months after the award, and never before.
 * Without a norm for that day a person says what the last day is.
 *
 * @source W-43.1; A-13
 */
export const naDeTermijn: W<"vervallen-na-bw"> = {
  naam: "naDeTermijn",
  code: "INTREKKING_TE_VROEG",
  vraagt: [],
  toets: ({ feiten: { bwToegekendOp }, gegevens: { laatsteDag }, gebeurtenis, normen }) => {
    if (bwToegekendOp === undefined) return NIET_GOED;
    const dag = normen.laatsteDag("W-43.1", bwToegekendOp) ?? laatsteDag?.datum;
    if (dag === undefined) return { _tag: "OordeelNodig", vraag: "Tot en met welke dag heeft de inwoner nog recht op ambulante hulp?" };
    return gebeurtenis.datum > dag ? undefined : { datum: formatDatum(dag) };
  },
};

/** The back office was asked to withdraw. @source W-43.2, W-44 */
export const backofficeWeet: Wachter<Indicatie, unknown> = {
  naam: "backofficeWeet",
  code: "BACKOFFICE_NIET_INGELICHT",
  vraagt: [],
  toets: ({ feiten }) => mits(feiten.backofficeIngelicht),
};

/** Only granted support that the team takes over is withdrawn; the rest stays. @source W-44 */
export const alleenOvergenomen: W<"overgestapt-naar-opdrachtnemer"> = {
  naam: "alleenOvergenomen",
  code: "NIET_OVERGENOMEN_BLIJFT",
  vraagt: ["overgenomen", "ingetrokken"],
  toets: ({ feiten, gegevens: { overgenomen = [], ingetrokken = [] } }) =>
    mits(ingetrokken.length > 0 && ingetrokken.every((deel) => overgenomen.includes(deel) && feiten.onderdelen.includes(deel))),
};

/** Help stops when the transfer to the Wlz provider is arranged, not at the decision. @source W-42.2 */
export const wlzOverdrachtGeregeld: Wachter<Indicatie, unknown> = {
  naam: "wlzOverdrachtGeregeld",
  code: "OVERDRACHT_NIET_GEREGELD",
  vraagt: [],
  toets: ({ feiten }) => mits(feiten.wlz === "overdracht geregeld"),
};

/** There are grounds to expect a right to Wlz care. @source W-42.4; Wmo 2015 art. 2.3.5 lid 6 */
export const verwachtingGegrond: W<"wlz-aanvraag-geweigerd"> = {
  naam: "verwachtingGegrond",
  code: "WLZ_VERWACHTING_ONGEGROND",
  vraagt: ["verwachting"],
  toets: ({ gegevens }) => mits(gegevens.verwachting !== undefined),
};

/** “In beginsel geen recht”: whether the principle holds here is for a person. @source W-42.4 */
export const wlzOordeel: W<"wlz-aanvraag-geweigerd"> = {
  naam: "wlzOordeel",
  code: "WLZ_OORDEEL_ONTBREEKT",
  vraagt: ["oordeel", "motivering"],
  toets: ({ gegevens }) =>
    gegevens.oordeel === undefined
      ? { _tag: "OordeelNodig", vraag: "De inwoner weigert een Wlz-aanvraag. In beginsel is er dan geen recht op Wmo-hulp. Geldt dat hier ook?" }
      : undefined,
};
