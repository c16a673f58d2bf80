import type { Bron } from "@wmo-kit/domain";

import { tabeldatum } from "../tabeldatum.js";
import type { TermijnNorm } from "./termijn-norm.js";

const art = (artikel: string, lid?: string): Bron => ({ soort: "wet", wet: "Uitvoeringsregeling Wmo 2015", artikel, ...(lid === undefined ? {} : { lid }) });
// The text that was read is that of 21-05-2026; whether the same terms held before is not known here, so the rows begin there.
const NA = { regime: "regeling", vergelijking: "<=", richting: "na", geldigheid: { begindatum: tabeldatum("2026-05-21") } } as const;

/**
 * Terms of the Uitvoeringsregeling Wmo 2015. It is a ministerial rule, so the Algemene termijnenwet does not move its last days.
 *
 * @source Uitvoeringsregeling Wmo 2015 art. 2b lid 6–8, 2f; Algemene termijnenwet art. 5
 */
export const UITVOERINGSREGELING_TERMIJNEN = [
  {
    ...NA,
    id: "UR-2b.6",
    titel: "Declareren bij de budgethouder",
    waarde: { aantal: 6, eenheid: "week" },
    aanvang: "pgb-maand-verstreken",
    einde: "pgb-declaratie-ingediend",
    bron: art("2b", "6"),
  },
  {
    ...NA,
    id: "UR-2b.7",
    titel: "Declaratie bij de SVB",
    waarde: { aantal: 4, eenheid: "week" },
    aanvang: "pgb-declaratie-ontvangen",
    einde: "pgb-declaratie-bij-svb",
    bron: art("2b", "7"),
  },
  {
    ...NA,
    id: "UR-2b.8",
    titel: "Betaling door de SVB",
    waarde: { aantal: 30, eenheid: "kalenderdag" },
    aanvang: "pgb-declaratie-bij-svb",
    einde: "pgb-declaratie-betaald",
    bron: art("2b", "8"),
  },
  {
    // Ten days more when the SVB does the payroll
    ...NA,
    id: "UR-2b.8.loon",
    titel: "Betaling door de SVB met loonadministratie",
    waarde: { aantal: 40, eenheid: "kalenderdag" },
    aanvang: "pgb-declaratie-bij-svb",
    einde: "pgb-declaratie-betaald",
    bron: art("2b", "8"),
  },
  {
    ...NA,
    id: "UR-2f.voorziening",
    titel: "Gegevens aan het CAK na de levering",
    waarde: { aantal: 1, eenheid: "maand" },
    aanvang: "voorziening-geleverd",
    einde: "gegevens-aan-cak",
    bron: art("2f"),
  },
  {
    ...NA,
    id: "UR-2f.pgb",
    titel: "Gegevens aan het CAK na het begin van het pgb",
    waarde: { aantal: 4, eenheid: "maand" },
    aanvang: "pgb-ingegaan",
    einde: "gegevens-aan-cak",
    bron: art("2f"),
  },
] as const satisfies readonly TermijnNorm[];
