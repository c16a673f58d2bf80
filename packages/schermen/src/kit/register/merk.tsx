import type { JSX } from "preact";

import { Icoon, type Icoonvorm } from "../../onderdelen/icoon.js";

/** How something stands: the shape and the tone go together, so that colour is never alone. */
export type Merktoon = "goed" | "loopt" | "let-op" | "fout" | "rustig";

const PER_TOON = {
  goed: { vorm: "vinkje", klasse: "goed" },
  loopt: { vorm: "klok", klasse: "info" },
  "let-op": { vorm: "ruit", klasse: "let-op" },
  fout: { vorm: "driehoek", klasse: "te-laat" },
  rustig: { vorm: "streep", klasse: "rustig" },
} as const satisfies Record<Merktoon, { readonly vorm: Icoonvorm; readonly klasse: string }>;

/** A state in words with a shape of its own. */
export const Merk = ({ toon, tekst }: { readonly toon: Merktoon; readonly tekst: string }): JSX.Element => {
  const { vorm, klasse } = PER_TOON[toon];
  return (
    <span class={`utrecht-badge-status standmerk standmerk--${klasse}`}>
      <Icoon vorm={vorm} />
      <span>{tekst}</span>
    </span>
  );
};
