import { formatDatum } from "@wmo-kit/domain";

import type { Normstap } from "../norm/normstap.js";
import type { Terugblikstap } from "../terugblik/stap.js";

/** A step about looking back as a Dutch sentence. */
export const describeTerugblikstap = (stap: Exclude<Terugblikstap, Normstap>): string => {
  switch (stap._tag) {
    case "LaatsteBetrokkenheid":
      return `De laatste dag van betrokkenheid is ${formatDatum(stap.datum)}.`;
    case "NooitBetrokken":
      return "Er is nooit betrokkenheid geweest.";
    case "VrijVanaf":
      return `Benoemen kan vanaf ${formatDatum(stap.datum)}.`;
    case "BenoemingGetoetst":
      return stap.vroegste <= stap.datum
        ? `De benoeming op ${formatDatum(stap.datum)} is niet te vroeg.`
        : `De benoeming op ${formatDatum(stap.datum)} is te vroeg.`;
    case "ZichtbaarTotEnMet":
      return `De indicatie is geëindigd op ${formatDatum(stap.einddatum)} en zichtbaar tot en met ${formatDatum(stap.datum)}. Op ${formatDatum(stap.peildatum)} is zij ${stap.peildatum <= stap.datum ? "zichtbaar" : "niet zichtbaar"}.`;
    case "LoopendZichtbaar":
      return "De indicatie loopt nog en is zichtbaar.";
  }
};
