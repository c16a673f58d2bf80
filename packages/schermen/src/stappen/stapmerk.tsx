import type { JSX } from "preact";

import { Icoon, type Icoonvorm } from "../onderdelen/icoon.js";
import type { Stapstand } from "../weergave.js";

const PER_STAND = {
  waarschuwing: { vorm: "ruit", toon: "let-op", tekst: "kan met een reden" },
  oordeel: { vorm: "persoon", toon: "info", tekst: "vraagt uw oordeel" },
  geblokkeerd: { vorm: "slot", toon: "rustig", tekst: "kan nog niet" },
} as const satisfies Partial<Record<Stapstand, { readonly vorm: Icoonvorm; readonly toon: string; readonly tekst: string }>>;

/** What is special about a step: in words, with a shape of its own. A step that can simply be taken has no mark. */
export const Stapmerk = ({ stand }: { readonly stand: Stapstand }): JSX.Element | null => {
  if (stand === "toegestaan" || stand === "mits") return null;
  const { vorm, toon, tekst } = PER_STAND[stand];
  return (
    <span class={`utrecht-badge-status standmerk standmerk--${toon}`}>
      <Icoon vorm={vorm} />
      <span>{tekst}</span>
    </span>
  );
};
