import type { OvergangVan } from "../kern/overgang.js";
import { verzondenNietWijzigbaar } from "../kern/verzonden-niet-wijzigbaar.js";
import type { AdviesGegevens } from "./advies.schemas.js";
import type { Advies } from "./advies.js";
import { bijBezwaar, bijVerzending } from "./gevolgen.js";
import {
  aanbiederGecontracteerd,
  afwijzingVolledig,
  bestellingVolledig,
  bijdrageUitgelegd,
  geenAanbiederBijPgb,
  geenVoorkeurspositie,
  keuzeGeboden,
  lijstActueel,
  onderzoekIsBesloten,
  onderzoekWasNegatief,
  onderzoekWasPositief,
  opstellerOpgeleid,
} from "./opstellen.wachters.js";
import type { AdviesToestand } from "./toestanden.js";
import { adviesCompleet, geenToetsNodig, keuzeVastgelegd, pgbGetoetst, pgbVoldoetNog, toetserIsAnder, vierOgen } from "./toetsing.wachters.js";
import { adviesOpTijd, informatieGeleverd, naarBackoffice, nietsNaarPgbAanbieder, onderzoekOngewijzigd, verslagGelijktijdig } from "./verzending.wachters.js";

// What is changed before sending goes back to concept: a review only holds for what was reviewed.
const WIJZIGBAAR = ["concept", "ter-toetsing", "goedgekeurd"] as const;
const VERZONDEN = ["verzonden", "verwerkt", "bezwaar"] as const;

/** The rows of an advice. @source lifecycle.md A3; Wmo 2015 art. 2.3.5 */
export const ADVIES_OVERGANGEN: readonly OvergangVan<AdviesToestand, Advies, AdviesGegevens>[] = [
  {
    van: "nieuw",
    gebeurtenis: "advies-begonnen",
    naar: "concept",
    wachters: [onderzoekIsBesloten, opstellerOpgeleid],
    eisen: ["W-33.4", "W-25.2", "W-72.7"],
  },
  {
    van: WIJZIGBAAR,
    gebeurtenis: "productbestelling-gemaakt",
    naar: "concept",
    wachters: [onderzoekWasPositief, opstellerOpgeleid, bestellingVolledig, geenAanbiederBijPgb, aanbiederGecontracteerd, lijstActueel],
    eisen: ["W-34", "W-34.1", "W-34.2", "W-34.3", "W-34.4", "W-34.5", "W-34.6", "W-37.3", "W-38"],
    artikel: "2.3.5 lid 3",
  },
  {
    van: WIJZIGBAAR,
    gebeurtenis: "keuze-geboden",
    naar: "concept",
    wachters: [keuzeGeboden, bijdrageUitgelegd, geenVoorkeurspositie],
    eisen: ["W-30", "W-31", "W-41.3", "W-78.2"],
    artikel: "2.3.2 lid 4 g, lid 6",
  },
  {
    van: WIJZIGBAAR,
    gebeurtenis: "negatief-opgesteld",
    naar: "concept",
    wachters: [onderzoekWasNegatief, opstellerOpgeleid, afwijzingVolledig],
    eisen: ["W-35"],
    artikel: "2.3.5 lid 3 en 6",
  },
  {
    van: ["concept"],
    gebeurtenis: "ter-toetsing-aangeboden",
    naar: "ter-toetsing",
    wachters: [adviesCompleet, keuzeVastgelegd, pgbGetoetst],
    eisen: ["W-54.2", "W-30", "W-31", "W-32.2"],
  },
  { van: ["ter-toetsing"], gebeurtenis: "getoetst", naar: "goedgekeurd", wachters: [toetserIsAnder], eisen: ["W-54.2"] },
  { van: ["ter-toetsing", "goedgekeurd"], gebeurtenis: "teruggegeven", naar: "concept", wachters: [], eisen: ["W-54.2"] },
  {
    van: ["concept"],
    gebeurtenis: "zonder-toets-vrijgegeven",
    naar: "goedgekeurd",
    wachters: [adviesCompleet, keuzeVastgelegd, pgbGetoetst, geenToetsNodig],
    eisen: ["W-54.2", "W-30", "W-31", "W-32.2"],
  },
  {
    van: ["goedgekeurd"],
    gebeurtenis: "verzonden",
    naar: "verzonden",
    wachters: [vierOgen, pgbVoldoetNog, onderzoekOngewijzigd, naarBackoffice, verslagGelijktijdig, nietsNaarPgbAanbieder, adviesOpTijd],
    gevolgen: bijVerzending,
    eisen: ["W-29.2", "W-32.2", "W-33", "W-33.4", "W-39", "W-54.2", "W-98.4"],
  },
  { van: VERZONDEN, gebeurtenis: "productbestelling-gemaakt", wachters: [verzondenNietWijzigbaar], eisen: ["W-35"] },
  { van: VERZONDEN, gebeurtenis: "keuze-geboden", wachters: [verzondenNietWijzigbaar], eisen: ["W-35"] },
  { van: VERZONDEN, gebeurtenis: "negatief-opgesteld", wachters: [verzondenNietWijzigbaar], eisen: ["W-35"] },
  { van: ["verzonden"], gebeurtenis: "verwerkt", naar: "verwerkt", wachters: [], eisen: ["W-33"], artikel: "2.3.5 lid 2" },
  {
    van: ["verzonden", "verwerkt"],
    gebeurtenis: "bezwaar-ontvangen",
    naar: "bezwaar",
    wachters: [],
    gevolgen: bijBezwaar,
    eisen: ["W-40"],
  },
  { van: ["bezwaar"], gebeurtenis: "informatie-geleverd", wachters: [], eisen: ["W-40"] },
  { van: ["bezwaar"], gebeurtenis: "bezwaar-afgerond", naar: "verwerkt", wachters: [informatieGeleverd], eisen: ["W-40"] },
];
