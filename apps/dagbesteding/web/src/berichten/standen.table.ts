import type { Icoonvorm } from "@wmo-kit/schermen";

import type { Berichtregel } from "../../../src/berichtenverkeer/weergave.js";

/** The shape and colour of each state of a message; the words stand beside it. */
export const BERICHTVORMEN = {
  voorbereid: { vorm: "stippelcirkel", toon: "info" },
  onderweg: { vorm: "klok", toon: "info" },
  aangeboden: { vorm: "klok", toon: "info" },
  bevestigd: { vorm: "vinkje", toon: "goed" },
  afgekeurd: { vorm: "driehoek", toon: "te-laat" },
  "geen antwoord": { vorm: "ruit", toon: "let-op" },
  mislukt: { vorm: "driehoek", toon: "te-laat" },
  ingetrokken: { vorm: "stippelcirkel", toon: "info" },
  ontvangen: { vorm: "klok", toon: "info" },
  verwerkt: { vorm: "vinkje", toon: "goed" },
} as const satisfies Record<Berichtregel["stand"], { readonly vorm: Icoonvorm; readonly toon: string }>;
