import type { Gevolg } from "../kern/gevolg.js";
import type { OvergangVan } from "../kern/overgang.js";
import type { VeiligheidsplanToestand } from "./toestanden.js";
import type { Veiligheidszaak } from "./veiligheidsplan.js";
import type { VeiligheidsplanGegevens } from "./veiligheidsplan.schemas.js";
import {
  doorDeskundige,
  geweldBesproken,
  iedereenGesproken,
  metInstrument,
  nietOnveiliger,
  veiligGenoeg,
  veiligheidGeevalueerd,
  veiligheidsactiesVolledig,
  veiligheidsplanVolledig,
  voorwaardenVertaald,
} from "./veiligheidsplan.wachters.js";

const schaalOp = (): readonly Gevolg[] => [
  { _tag: "Taak", taak: "De onveiligheid neemt toe: laat de casemanager opschalen naar procesregie.", eis: "W-11.7" },
];

/** The rows of work on safety. @source lifecycle.md A8 */
export const VEILIGHEIDSPLAN_OVERGANGEN: readonly OvergangVan<VeiligheidsplanToestand, Veiligheidszaak, VeiligheidsplanGegevens>[] = [
  {
    // Anybody can see a concern; from the assessment on it is work for who is trained.
    van: "nieuw",
    gebeurtenis: "zorg-gesignaleerd",
    naar: "zorg-gesignaleerd",
    wachters: [],
    gevolgen: () => [{ _tag: "Taak", taak: "Laat een daarin deskundige professional de veiligheid beoordelen.", eis: "W-70.1" }],
    eisen: ["W-64.1", "W-70.1"],
  },
  {
    van: ["zorg-gesignaleerd"],
    gebeurtenis: "beoordeeld",
    naar: "beoordeeld",
    wachters: [doorDeskundige, metInstrument],
    eisen: ["W-70.1", "W-70.1.1", "W-64.1"],
  },
  {
    // A concern can turn out to be unfounded; the source does not name this.
    van: ["beoordeeld"],
    gebeurtenis: "geen-plan-nodig",
    naar: "afgesloten",
    wachters: [doorDeskundige],
    eisen: ["W-70.1"],
  },
  {
    // A plan that no longer fits is replaced, also while it is carried out.
    van: ["beoordeeld", "plan-opgesteld", "uitvoering", "geevalueerd"],
    gebeurtenis: "plan-opgesteld",
    naar: "plan-opgesteld",
    wachters: [doorDeskundige, iedereenGesproken, geweldBesproken, voorwaardenVertaald, veiligheidsplanVolledig, veiligheidsactiesVolledig],
    eisen: ["W-70.1", "W-70.1.2", "W-70.1.3", "W-70.1.5", "W-70.1.6", "W-70.1.7", "W-70.1.8", "W-8.6", "W-29.5"],
  },
  { van: ["plan-opgesteld"], gebeurtenis: "uitvoering-begonnen", naar: "uitvoering", wachters: [doorDeskundige], eisen: ["W-70.1.2"] },
  {
    van: ["zorg-gesignaleerd", "beoordeeld", "plan-opgesteld", "uitvoering", "geevalueerd"],
    gebeurtenis: "onveiligheid-neemt-toe",
    wachters: [],
    gevolgen: schaalOp,
    eisen: ["W-11.7"],
  },
  {
    van: ["uitvoering"],
    gebeurtenis: "geevalueerd",
    naar: "geevalueerd",
    wachters: [doorDeskundige, veiligheidGeevalueerd],
    gevolgen: ({ gegevens }) => (gegevens.verloop === "onveiliger" ? schaalOp() : []),
    eisen: ["W-70.1", "W-9.2", "W-11.7"],
  },
  { van: ["geevalueerd"], gebeurtenis: "uitvoering-hervat", naar: "uitvoering", wachters: [doorDeskundige], eisen: ["W-70.1.2"] },
  {
    van: ["geevalueerd"],
    gebeurtenis: "veiligheidsplan-afgesloten",
    naar: "afgesloten",
    wachters: [doorDeskundige, nietOnveiliger, veiligGenoeg],
    eisen: ["W-70.1", "W-11.7"],
  },
];
