import type { Bron, Periode } from "@wmo-kit/domain";

import { tabeldatum } from "../tabeldatum.js";
import type { TermijnNorm } from "./termijn-norm.js";

const eis = (nummer: string): Bron => ({
  soort: "eis",
  document: "Programma van Eisen Wmo Dagbesteding Regio Rijk van Nijmegen v1.3",
  eis: nummer,
});

// Version 1.3 is dated 29-04-2025. The document names no day from which it applies, so its own date is taken; it names no end either.
const SINDS_VERSIE_1_3: Periode = { begindatum: tabeldatum("2025-04-29") };

/**
 * Terms a provider of dagbesteding keeps to. They are contract terms: the last day does not move for a weekend or a holiday (K-03).
 *
 * @source Programma van Eisen Wmo Dagbesteding Regio Rijk van Nijmegen v1.3, eisen 11.3, 12.5 and 20.4
 */
export const DAGBESTEDING_TERMIJNEN = [
  {
    // "Opdrachtnemer neemt binnen 14 kalenderdagen na het ontvangen van de opdracht via een Wmo301 bericht contact op met de inwoner"
    id: "D-11.3",
    titel: "Contact met de inwoner na de toewijzing",
    waarde: { aantal: 14, eenheid: "kalenderdag" },
    vergelijking: "<=",
    regime: "contract",
    richting: "na",
    aanvang: "301-ontvangen",
    einde: "contact-gelegd",
    bron: eis("11.3"),
    geldigheid: SINDS_VERSIE_1_3,
  },
  {
    // "binnen drie maanden na de start van de dagbesteding"
    id: "D-12.5",
    titel: "Ondersteuningsplan na de start",
    waarde: { aantal: 3, eenheid: "maand" },
    vergelijking: "<=",
    regime: "contract",
    richting: "na",
    aanvang: "ondersteuning-gestart",
    einde: "plan-vastgesteld",
    bron: eis("12.5"),
    geldigheid: SINDS_VERSIE_1_3,
  },
  {
    // "uiterlijk binnen 5 werkdagen na het starten van de ondersteuning"
    id: "D-20.4",
    titel: "Startbericht (305) na de start",
    waarde: { aantal: 5, eenheid: "werkdag" },
    vergelijking: "<=",
    regime: "contract",
    richting: "na",
    aanvang: "ondersteuning-gestart",
    einde: "305-verzonden",
    bron: eis("20.4"),
    geldigheid: SINDS_VERSIE_1_3,
  },
] as const satisfies readonly TermijnNorm[];
