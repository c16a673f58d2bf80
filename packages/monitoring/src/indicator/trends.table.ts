import { eisWijkteam, SINDS_WIJKTEAM } from "./document.js";
import type { Indicator } from "./indicator.js";

const BASIS = {
  teller: null,
  eenheid: "meldingen",
  frequentie: "maandelijks",
  geldigheid: SINDS_WIJKTEAM,
  personen: "pseudoniem",
  bron: eisWijkteam("45.2.2"),
} as const;

/** What people ask, and what was found for it. @source W-33, W-45.2.2, W-108.7 */
export const TRENDS: readonly Indicator[] = [
  {
    ...BASIS,
    id: "meldingen",
    titel: "Meldingen",
    definitie: "Het aantal meldingen dat in de maand binnenkwam, naar wijk, urgentie en de weg waarlangs zij kwamen.",
    noemer: "meldingen die in de maand binnenkwamen",
    reeks: "meldingen",
    meetwijze: { soort: "aantal" },
    uitsplitsingen: ["wijk", "urgentie", "kanaal"],
    eisen: ["W-45.2.2", "W-108.7", "W-107.7"],
  },
  {
    ...BASIS,
    id: "oplossingen",
    titel: "Oplossingen",
    definitie: "Waarmee de meldingen zijn afgehandeld die in de maand zijn afgesloten. Eén melding kan meer oplossingen hebben; elke oplossing telt.",
    noemer: "oplossingen van meldingen die in de maand zijn afgehandeld",
    reeks: "oplossingen",
    meetwijze: { soort: "aantal" },
    uitsplitsingen: ["oplossing", "wijk"],
    eisen: ["W-33", "W-33.1", "W-33.2", "W-33.3", "W-33.4", "W-45.2.2"],
  },
];
