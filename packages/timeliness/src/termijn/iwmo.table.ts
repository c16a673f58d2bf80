import type { Bron } from "@wmo-kit/domain";

import { tabeldatum } from "../tabeldatum.js";
import type { TermijnNorm } from "./termijn-norm.js";

const regel = (code: string): Bron => ({ soort: "standaard", standaard: "iWmo 3.2", regel: code });

// Release 3.2 is in force since 03-04-2023.
const NA = { regime: "iwmo", vergelijking: "<=", richting: "na", geldigheid: { begindatum: tabeldatum("2023-04-03") } } as const;

/**
 * Terms between the messages of iWmo, in working days of the calendar of the contract (K-02); their last days do not move.
 *
 * @source iWmo 3.2, OP090, OP090x4, OP271, OP272, OP274, OP346
 */
export const IWMO_TERMIJNEN = [
  {
    // The sender watches for a reply that does not come
    ...NA,
    id: "OP090",
    titel: "Retourbericht op een heenbericht",
    waarde: { aantal: 3, eenheid: "werkdag" },
    aanvang: "heenbericht-ontvangen",
    einde: "retourbericht-verzonden",
    bron: regel("OP090"),
  },
  {
    // Counted from the 323; a published question list says 325 by mistake
    ...NA,
    id: "OP090x4",
    titel: "Antwoord (325) op een declaratie",
    waarde: { aantal: 10, eenheid: "werkdag" },
    aanvang: "323-ontvangen",
    einde: "325-verzonden",
    bron: regel("OP090x4"),
  },
  {
    ...NA,
    id: "OP271",
    titel: "Startbericht (305) na de start",
    waarde: { aantal: 5, eenheid: "werkdag" },
    aanvang: "ondersteuning-gestart",
    einde: "305-verzonden",
    bron: regel("OP271"),
  },
  {
    ...NA,
    id: "OP271.terugwerkend",
    titel: "Startbericht (305) bij een toewijzing met terugwerkende kracht",
    waarde: { aantal: 5, eenheid: "werkdag" },
    aanvang: "301-ontvangen",
    einde: "305-verzonden",
    bron: regel("OP271"),
  },
  {
    ...NA,
    id: "OP272",
    titel: "Stopbericht (307) na het einde",
    waarde: { aantal: 5, eenheid: "werkdag" },
    aanvang: "ondersteuning-gestopt",
    einde: "307-verzonden",
    bron: regel("OP272"),
  },
  {
    ...NA,
    id: "OP272.definitief",
    titel: "Definitief stopbericht (307) na een tijdelijke stop",
    waarde: { aantal: 5, eenheid: "werkdag" },
    aanvang: "definitieve-stop-bekend",
    einde: "307-verzonden",
    bron: regel("OP272"),
  },
  {
    ...NA,
    id: "OP274",
    titel: "Antwoord op elk product in een verzoek om toewijzing (315)",
    waarde: { aantal: 5, eenheid: "werkdag" },
    aanvang: "315-ontvangen",
    einde: "315-beantwoord",
    bron: regel("OP274"),
  },
  {
    // From the dagtekening of the request, not from its receipt
    ...NA,
    id: "OP274.onderzoek",
    titel: "Antwoord op een product in een verzoek om toewijzing (315) na onderzoek",
    waarde: { aantal: 8, eenheid: "week" },
    aanvang: "315-gedagtekend",
    einde: "315-beantwoord",
    bron: regel("OP274"),
  },
  {
    ...NA,
    id: "OP346",
    titel: "Antwoord op een heel verzoek om wijziging (317)",
    waarde: { aantal: 5, eenheid: "werkdag" },
    aanvang: "317-ontvangen",
    einde: "317-beantwoord",
    bron: regel("OP346"),
  },
  {
    // From the dagtekening of the request, not from its receipt
    ...NA,
    id: "OP346.onderzoek",
    titel: "Antwoord op een heel verzoek om wijziging (317) na onderzoek",
    waarde: { aantal: 8, eenheid: "week" },
    aanvang: "317-gedagtekend",
    einde: "317-beantwoord",
    bron: regel("OP346"),
  },
  {
    ...NA,
    id: "iWmo-315",
    titel: "Verzoek om toewijzing (315) na de intake",
    waarde: { aantal: 5, eenheid: "werkdag" },
    aanvang: "intake-afgerond",
    einde: "315-verzonden",
    bron: regel("veelgestelde vragen, termijn van het 315"),
  },
] as const satisfies readonly TermijnNorm[];
