import type { JSX } from "preact";

import type { Termijn, Termijnstand } from "../weergave.js";
import { Icoon, type Icoonvorm } from "./icoon.js";

const VORM_PER_STAND = {
  verwacht: { vorm: "stippelcirkel", toon: "rustig" },
  lopend: { vorm: "klok", toon: "info" },
  "bijna verstreken": { vorm: "ruit", toon: "let-op" },
  verstreken: { vorm: "driehoek", toon: "te-laat" },
  gehaald: { vorm: "vinkje", toon: "goed" },
  "te laat gehaald": { vorm: "vierkantVinkje", toon: "rustig" },
  "geen norm": { vorm: "streep", toon: "rustig" },
  vervallen: { vorm: "kruis", toon: "rustig" },
} as const satisfies Record<Termijnstand, { readonly vorm: Icoonvorm; readonly toon: string }>;

/** How a term stands: in words, with a shape of its own; colour only underlines it. */
export const Standmerk = ({ termijn: { stand, standTekst } }: { readonly termijn: Pick<Termijn, "stand" | "standTekst"> }): JSX.Element => {
  const { vorm, toon } = VORM_PER_STAND[stand];
  const tekst = stand === "verwacht" ? "wacht op de start" : standTekst;
  return (
    <span class={`utrecht-badge-status standmerk standmerk--${toon}`}>
      <Icoon vorm={vorm} />
      <span>{tekst}</span>
    </span>
  );
};
