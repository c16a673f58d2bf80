import { tabeldatum } from "../tabeldatum.js";
import type { TermijnNorm } from "./termijn-norm.js";

// The AVG applies since 25-05-2018.
const NA = { regime: "avg", vergelijking: "<=", richting: "na", geldigheid: { begindatum: tabeldatum("2018-05-25") } } as const;

/** Terms of the AVG. @source AVG art. 12 lid 3, art. 33 lid 1 */
export const AVG_TERMIJNEN = [
  {
    // “onverwijld en in ieder geval binnen een maand na ontvangst van het verzoek”; it counts from the day of receipt, so that it is never too long.
    ...NA,
    id: "AVG-12.3",
    titel: "Antwoord op een verzoek van de inwoner over de eigen gegevens",
    waarde: { aantal: 1, eenheid: "maand" },
    aanvang: "verzoek-van-betrokkene-ontvangen",
    einde: "verzoek-van-betrokkene-beantwoord",
    bron: { soort: "wet", wet: "AVG", artikel: "12", lid: "3" },
  },
  {
    // Elapsed hours: weekends and holidays count
    ...NA,
    id: "AVG-33.1",
    titel: "Datalek melden aan de Autoriteit Persoonsgegevens",
    waarde: { aantal: 72, eenheid: "uur" },
    aanvang: "datalek-ontdekt",
    einde: "datalek-gemeld",
    bron: { soort: "wet", wet: "AVG", artikel: "33", lid: "1" },
  },
] as const satisfies readonly TermijnNorm[];
