import { metReden } from "../kern/met-reden.js";
import type { OvergangVan } from "../kern/overgang.js";
import type { Vraag } from "../kern/wachter.js";
import { meldWeigering, meldWissel, nieuwsVanBw, onderzoekOpnieuw, regelWlz, stopNu, trekDelenIn, trekInVoorWlz, vraagOpTijd } from "./gevolgen.js";
import type { Indicatie } from "./indicatie.js";
import type { IndicatieGegevens } from "./indicatie.schemas.js";
import {
  afsprakenMetToegangBw,
  alleenOvergenomen,
  backofficeWeet,
  naDeTermijn,
  verwachtingGegrond,
  wlzOordeel,
  wlzOverdrachtGeregeld,
} from "./intrekking.wachters.js";
import { aanbiederPast, aanbiedersDragenOver, einddatumVoorbij, geenPgb, naAdvies, periodeKlopt } from "./toekenning.wachters.js";
import type { IndicatieToestand } from "./toestanden.js";
import {
  alleenBijHerindicatie,
  hardheidGemotiveerd,
  heronderzoekAf,
  metEvaluatieverslag,
  metNegatiefAdvies,
  metPositiefAdvies,
  nieuwePeriode,
  onderzoekInDossier,
  ondersteuningGeevalueerd,
  opTijdGevraagd,
} from "./verlenging.wachters.js";

const GELDIG = ["lopend", "verlengingsverzoek", "heronderzoek"] as const;

type Overstap = Vraag<Indicatie, IndicatieGegevens["overgestapt-naar-opdrachtnemer"]>;
const allesIngetrokken = {
  naam: "alles wordt ingetrokken",
  geldt: ({ feiten, gegevens: { ingetrokken = [] } }: Overstap): boolean => feiten.onderdelen.every((deel) => ingetrokken.includes(deel)),
};
const houdtRecht = {
  naam: "de inwoner houdt recht",
  geldt: ({ gegevens }: Vraag<Indicatie, IndicatieGegevens["wlz-aanvraag-geweigerd"]>): boolean => gegevens.oordeel === "houdt recht",
};
const alVoorbij = {
  naam: "de einddatum is voorbij",
  geldt: ({ feiten: { einddatum }, gebeurtenis }: Vraag<Indicatie, unknown>): boolean => einddatum !== undefined && gebeurtenis.datum > einddatum,
};

/** The rows of an indication. @source lifecycle.md A6; Wmo 2015 art. 2.3.9, 2.3.10 */
export const INDICATIE_OVERGANGEN: readonly OvergangVan<IndicatieToestand, Indicatie, IndicatieGegevens>[] = [
  { van: "nieuw", gebeurtenis: "indicatie-aangevraagd", naar: "aangevraagd", wachters: [naAdvies], eisen: ["W-33", "W-34"], artikel: "2.3.5 lid 1" },
  {
    van: ["aangevraagd"],
    gebeurtenis: "toegekend",
    naar: "lopend",
    wachters: [periodeKlopt],
    gevolgen: vraagOpTijd,
    eisen: ["W-34.1", "W-28.1"],
    artikel: "2.3.5 lid 2",
  },
  // The source has no row for a refusal by the municipality; a request must be able to end.
  { van: ["aangevraagd"], gebeurtenis: "niet-toegekend", naar: "geeindigd", wachters: [], eisen: ["W-35"], artikel: "2.3.5 lid 2" },
  {
    van: ["lopend"],
    gebeurtenis: "verlenging-gevraagd",
    naar: "verlengingsverzoek",
    wachters: [opTijdGevraagd, metEvaluatieverslag],
    gevolgen: onderzoekOpnieuw,
    eisen: ["W-28.1", "W-39"],
  },
  { van: ["verlengingsverzoek", "heronderzoek"], gebeurtenis: "verlenging-ingetrokken", naar: "lopend", wachters: [], eisen: ["W-28.1"] },
  {
    van: ["verlengingsverzoek"],
    gebeurtenis: "heronderzoek-begonnen",
    naar: "heronderzoek",
    wachters: [onderzoekInDossier],
    eisen: ["W-28.2"],
    artikel: "2.3.9",
  },
  {
    van: ["heronderzoek"],
    gebeurtenis: "ondersteuning-geevalueerd",
    wachters: [ondersteuningGeevalueerd],
    eisen: ["W-28.2", "W-27.3"],
    artikel: "2.3.9",
  },
  {
    // Also outside a re-indication, so that the refusal has its code.
    van: ["aangevraagd", ...GELDIG],
    gebeurtenis: "hardheidsclausule-toegepast",
    wachters: [alleenBijHerindicatie, hardheidGemotiveerd],
    eisen: ["W-28.3"],
  },
  {
    van: ["lopend", "verlengingsverzoek", "heronderzoek"],
    gebeurtenis: "verlengd",
    naar: "lopend",
    wachters: [heronderzoekAf, metPositiefAdvies, nieuwePeriode],
    gevolgen: vraagOpTijd,
    eisen: ["W-28.2", "W-28.3", "W-33"],
    artikel: "2.3.9",
  },
  {
    van: ["heronderzoek"],
    gebeurtenis: "niet-verlengd",
    als: alVoorbij,
    naar: "geeindigd",
    wachters: [metNegatiefAdvies],
    eisen: ["W-28.2", "W-35"],
    artikel: "2.3.9",
  },
  {
    // The right that was given runs on to its last day.
    van: ["heronderzoek"],
    gebeurtenis: "niet-verlengd",
    naar: "lopend",
    wachters: [metNegatiefAdvies],
    eisen: ["W-28.2", "W-35"],
    artikel: "2.3.9",
  },
  { van: GELDIG, gebeurtenis: "bw-toegekend", wachters: [afsprakenMetToegangBw], gevolgen: nieuwsVanBw, eisen: ["W-43.1", "W-43.2"] },
  { van: GELDIG, gebeurtenis: "backoffice-ingelicht", wachters: [], eisen: ["W-43.2", "W-44"] },
  { van: GELDIG, gebeurtenis: "vervallen-na-bw", naar: "vervallen", wachters: [naDeTermijn, backofficeWeet], eisen: ["W-43.1", "W-43.2"], artikel: "2.3.10 lid 1" },
  {
    van: GELDIG,
    gebeurtenis: "overgestapt-naar-opdrachtnemer",
    als: allesIngetrokken,
    naar: "vervallen",
    wachters: [alleenOvergenomen],
    gevolgen: trekDelenIn,
    eisen: ["W-44"],
    artikel: "2.3.10 lid 1",
  },
  { van: GELDIG, gebeurtenis: "overgestapt-naar-opdrachtnemer", wachters: [alleenOvergenomen], gevolgen: trekDelenIn, eisen: ["W-44"] },
  { van: GELDIG, gebeurtenis: "wlz-besluit-ontvangen", wachters: [], gevolgen: regelWlz, eisen: ["W-42.2"], artikel: "2.3.5 lid 6" },
  { van: GELDIG, gebeurtenis: "wlz-overdracht-geregeld", wachters: [], gevolgen: stopNu, eisen: ["W-42.2"] },
  {
    van: GELDIG,
    gebeurtenis: "gestopt-wegens-wlz",
    naar: "geeindigd",
    wachters: [wlzOverdrachtGeregeld],
    gevolgen: trekInVoorWlz,
    eisen: ["W-42.2"],
    artikel: "2.3.5 lid 6",
  },
  {
    van: GELDIG,
    gebeurtenis: "wlz-aanvraag-geweigerd",
    als: houdtRecht,
    wachters: [verwachtingGegrond],
    eisen: ["W-42.4"],
    artikel: "2.3.5 lid 6",
  },
  {
    van: GELDIG,
    gebeurtenis: "wlz-aanvraag-geweigerd",
    naar: "geeindigd",
    wachters: [verwachtingGegrond, wlzOordeel],
    gevolgen: meldWeigering,
    eisen: ["W-42.4"],
    artikel: "2.3.5 lid 6",
  },
  {
    van: GELDIG,
    gebeurtenis: "aanbieder-gewisseld",
    wachters: [geenPgb, aanbiederPast, aanbiedersDragenOver],
    gevolgen: meldWissel,
    eisen: ["W-13.1", "W-63.6", "W-39"],
  },
  { van: ["lopend"], gebeurtenis: "einddatum-bereikt", naar: "geeindigd", wachters: [einddatumVoorbij], eisen: ["W-28.1"] },
  { van: ["aangevraagd", ...GELDIG], gebeurtenis: "gegevens-gecorrigeerd", wachters: [metReden], eisen: ["W-95.1"] },
];
