import type { Bron, Periode } from "@wmo-kit/domain";

import { tabeldatum } from "../tabeldatum.js";
import type { TermijnNorm } from "./termijn-norm.js";

const art = (artikel: string, lid?: string): Bron => ({ soort: "wet", wet: "Awb", artikel, ...(lid === undefined ? {} : { lid }) });
// The text that was read is that of 01-07-2026; it is used here for procedures of the Wmo 2015, which began on 01-01-2015.
const SINDS: Periode = { begindatum: tabeldatum("2015-01-01") };
const NA = { regime: "awb", vergelijking: "<=", richting: "na", geldigheid: SINDS } as const;
const VOOR = { regime: "awb", vergelijking: ">=", richting: "voor", geldigheid: SINDS } as const;

/**
 * Terms of the Awb around an aanvraag and an objection.
 * A notice under 4:14 that the decision will be late does not move the term; it is no row here.
 *
 * @source Awb 4:5, 4:13, 4:17, 4:18, 6:7, 6:9, 6:12, 7:4, 7:10
 */
export const AWB_TERMIJNEN = [
  {
    // Counted from the day the application was completed, or the day the time given for that ran out unused
    ...NA,
    id: "Awb-4:5.4",
    titel: "Besluit om de aanvraag niet te behandelen",
    waarde: { aantal: 4, eenheid: "week" },
    aanvang: "aanvulling-afgesloten",
    einde: "buiten-behandeling-bekendgemaakt",
    bron: art("4:5", "4"),
  },
  {
    // Without a term in the law a reasonable one, over in any case after eight weeks
    ...NA,
    id: "Awb-4:13.2",
    titel: "Beslissen als de wet geen termijn noemt",
    waarde: { aantal: 8, eenheid: "week" },
    aanvang: "aanvraag-ontvangen",
    einde: "beschikking-gegeven",
    opschortbaar: true,
    bron: art("4:13", "2"),
  },
  {
    // "de dag waarop twee weken zijn verstreken na de dag waarop": two full weeks and then day 1, or the day on which the two weeks end
    ...NA,
    id: "Awb-4:17.3",
    titel: "Eerste dag van de dwangsom",
    waarde: { aantal: 2, eenheid: "week" },
    vergelijking: ">",
    aanvang: "ingebrekestelling-ontvangen",
    einde: "eerste-dwangsomdag",
    lezing: { id: "Awb-4:17.3", gekozen: "de dag na twee volle weken", alternatief: "de laatste dag van de twee weken" },
    alternatief: { vergelijking: ">=" },
    bron: art("4:17", "3"),
  },
  {
    ...NA,
    id: "Awb-4:18",
    titel: "Beschikking over de dwangsom",
    waarde: { aantal: 2, eenheid: "week" },
    aanvang: "laatste-dwangsomdag",
    einde: "dwangsom-vastgesteld",
    bron: art("4:18"),
  },
  {
    // From the day after the announcement (6:8)
    ...NA,
    id: "Awb-6:7",
    titel: "Bezwaartermijn",
    waarde: { aantal: 6, eenheid: "week" },
    aanvang: "besluit-bekendgemaakt",
    einde: "bezwaar-ingediend",
    bron: art("6:7"),
  },
  {
    // Only if it was posted before the end of the term
    ...NA,
    id: "Awb-6:9.2",
    titel: "Bezwaar per post nog op tijd ontvangen",
    waarde: { aantal: 1, eenheid: "week" },
    aanvang: "bezwaartermijn-verstreken",
    einde: "poststuk-ontvangen",
    bron: art("6:9", "2"),
  },
  {
    ...NA,
    id: "Awb-6:12.2",
    titel: "Beroep tegen het niet op tijd beslissen",
    waarde: { aantal: 2, eenheid: "week" },
    vergelijking: ">",
    aanvang: "ingebrekestelling-ontvangen",
    einde: "beroep-niet-tijdig",
    bron: art("6:12", "2"),
  },
  {
    // "Tot tien dagen voor het horen"
    ...VOOR,
    id: "Awb-7:4.1",
    titel: "Nadere stukken voor de hoorzitting",
    waarde: { aantal: 10, eenheid: "kalenderdag" },
    aanvang: "hoorzitting",
    einde: "nadere-stukken-ingediend",
    bron: art("7:4", "1"),
  },
  {
    // "gedurende ten minste een week"
    ...VOOR,
    id: "Awb-7:4.2",
    titel: "Stukken ter inzage voor de hoorzitting",
    waarde: { aantal: 1, eenheid: "week" },
    aanvang: "hoorzitting",
    einde: "stukken-ter-inzage",
    bron: art("7:4", "2"),
  },
  {
    // Counted from the day after the term for objection ended, not from receipt
    ...NA,
    id: "Awb-7:10.1",
    titel: "Beslissen op het bezwaar",
    waarde: { aantal: 6, eenheid: "week" },
    aanvang: "bezwaartermijn-verstreken",
    einde: "beslissing-op-bezwaar",
    opschortbaar: true,
    bron: art("7:10", "1"),
  },
  {
    // Exactly twelve weeks is inside the Algemene termijnenwet
    ...NA,
    id: "Awb-7:10.1.commissie",
    titel: "Beslissen op het bezwaar met een adviescommissie",
    waarde: { aantal: 12, eenheid: "week" },
    aanvang: "bezwaartermijn-verstreken",
    einde: "beslissing-op-bezwaar",
    opschortbaar: true,
    bron: art("7:10", "1"),
  },
  {
    // A term of its own, after the actual end of the first; as one term of eighteen weeks it would fall outside the Algemene termijnenwet
    ...NA,
    id: "Awb-7:10.3",
    titel: "Beslissen op het bezwaar na verdaging",
    waarde: { aantal: 6, eenheid: "week" },
    aanvang: "beslistermijn-bezwaar-verstreken",
    einde: "beslissing-op-bezwaar",
    lezing: { id: "Awb-7:10.3", gekozen: "de verdaging is een eigen termijn van zes weken na het einde van de eerste" },
    bron: art("7:10", "3"),
  },
] as const satisfies readonly TermijnNorm[];
