import { tabeldatum } from "../tabelwaarde.js";
import type { WntNorm } from "./wnt-norm.js";

const wet = (artikel: string, lid?: string) =>
  ({ soort: "wet", wet: "Wet normering topinkomens", artikel, ...(lid === undefined ? {} : { lid }) }) as const;

/**
 * How a maximum of the WNT is made smaller: the share of the supervisory body, and the days that a year counts.
 * A year counts 365 days, also a leap year; the days before the first known amounts are left out.
 *
 * @source WNT 2.1 lid 3 and 2.2
 */
export const WNT_REKENREGELS = [
  {
    id: "WNT.toezicht.voorzitter",
    titel: "Voorzitter van het toezichthoudend orgaan",
    waarde: { teller: 15, noemer: 100 },
    vergelijking: "<=",
    regime: "regeling",
    eenheid: "percentage",
    bron: wet("2.2"),
    geldigheid: { begindatum: tabeldatum("2015-01-01") },
  },
  {
    id: "WNT.toezicht.lid",
    titel: "Lid van het toezichthoudend orgaan",
    waarde: { teller: 10, noemer: 100 },
    vergelijking: "<=",
    regime: "regeling",
    eenheid: "percentage",
    bron: wet("2.2"),
    geldigheid: { begindatum: tabeldatum("2015-01-01") },
  },
  {
    id: "WNT.dagen",
    titel: "Dagen van het jaar, ook in een schrikkeljaar",
    waarde: 365,
    vergelijking: "=",
    regime: "regeling",
    eenheid: "aantal",
    bron: wet("2.1", "3"),
    geldigheid: { begindatum: tabeldatum("2015-01-01") },
  },
  {
    id: "WNT.deeltijd",
    titel: "Hoogste deeltijdfactor",
    waarde: 1,
    vergelijking: "<=",
    regime: "regeling",
    eenheid: "aantal",
    bron: wet("2.1", "2"),
    geldigheid: { begindatum: tabeldatum("2015-01-01") },
  },
] as const satisfies readonly WntNorm[];
