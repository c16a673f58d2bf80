import type { Bron } from "@wmo-kit/domain";

import { tabeldatum } from "../tabeldatum.js";
import type { TermijnNorm } from "./termijn-norm.js";

const art = (artikel: string, lid?: string): Bron => ({ soort: "wet", wet: "Wmo 2015", artikel, ...(lid === undefined ? {} : { lid }) });
// The Wmo 2015 is in force since 01-01-2015; the text that was read is that of 01-07-2026.
const NA = { regime: "wmo", vergelijking: "<=", richting: "na", geldigheid: { begindatum: tabeldatum("2015-01-01") } } as const;

/**
 * Terms of the Wmo 2015. The six weeks of the onderzoek cannot be suspended; the two weeks to decide can.
 *
 * @source Wmo 2015 art. 2.3.2, 2.3.3, 2.3.5, 3.4, 5.3.5
 */
export const WMO_TERMIJNEN = [
  {
    // "zo spoedig mogelijk, doch uiterlijk binnen zes weken"; the melding is no aanvraag, so nothing in the Awb suspends it
    ...NA,
    id: "Wmo-2.3.2.1",
    titel: "Onderzoek na de melding",
    waarde: { aantal: 6, eenheid: "week" },
    aanvang: "melding-gedaan",
    einde: "onderzoek-afgerond",
    bron: art("2.3.2", "1"),
  },
  {
    // "Het college bevestigt de ontvangst van de melding": no number of days
    ...NA,
    id: "Wmo-2.3.2.1.bevestiging",
    titel: "Bevestiging van de melding",
    waarde: null,
    aanvang: "melding-gedaan",
    einde: "ontvangst-bevestigd",
    bron: art("2.3.2", "1"),
  },
  {
    // "gedurende zeven dagen na de melding"
    ...NA,
    id: "Wmo-2.3.2.2",
    titel: "Persoonlijk plan na de melding",
    waarde: { aantal: 7, eenheid: "kalenderdag" },
    aanvang: "melding-gedaan",
    einde: "persoonlijk-plan-ingediend",
    bron: art("2.3.2", "2"),
  },
  {
    // "tenzij het onderzoek niet is uitgevoerd binnen de in het eerste lid genoemde termijn": a first day, not a last one
    ...NA,
    id: "Wmo-2.3.2.9",
    titel: "Aanvraag mogen doen zonder dat het onderzoek af is",
    waarde: { aantal: 6, eenheid: "week" },
    vergelijking: ">",
    aanvang: "melding-gedaan",
    einde: "aanvraag-zonder-onderzoek",
    bron: art("2.3.2", "9"),
  },
  {
    // "onverwijld": no number of days
    ...NA,
    id: "Wmo-2.3.3",
    titel: "Tijdelijke voorziening bij spoed",
    waarde: null,
    aanvang: "spoed-gemeld",
    einde: "tijdelijke-voorziening-besloten",
    bron: art("2.3.3"),
  },
  {
    // "binnen twee weken na ontvangst van de aanvraag"
    ...NA,
    id: "Wmo-2.3.5.2",
    titel: "Beschikking op de aanvraag",
    waarde: { aantal: 2, eenheid: "week" },
    aanvang: "aanvraag-ontvangen",
    einde: "beschikking-gegeven",
    opschortbaar: true,
    bron: art("2.3.5", "2"),
  },
  {
    // "onverwijld": no number of days
    ...NA,
    id: "Wmo-3.4.1",
    titel: "Calamiteit of geweld melden aan de toezichthouder",
    waarde: null,
    aanvang: "calamiteit-bekend",
    einde: "toezichthouder-ingelicht",
    bron: art("3.4", "1"),
  },
  {
    // Exactly three months is inside the Algemene termijnenwet
    ...NA,
    id: "Wmo-5.3.5",
    titel: "Gegevens vernietigen op verzoek",
    waarde: { aantal: 3, eenheid: "maand" },
    aanvang: "verzoek-vernietiging-ontvangen",
    einde: "gegevens-vernietigd",
    bron: art("5.3.5"),
  },
] as const satisfies readonly TermijnNorm[];
