import { Icoon, type Icoonvorm } from "@wmo-kit/schermen";
import type { JSX } from "preact";

interface MerkProps {
  readonly tekst: string;
  readonly vorm: Icoonvorm;
  readonly toon: string;
}

/** How something stands: in words, with a shape of its own. */
export const Merk = ({ tekst, vorm, toon }: MerkProps): JSX.Element => (
  <span class={`utrecht-badge-status standmerk standmerk--${toon}`}>
    <Icoon vorm={vorm} />
    <span>{tekst}</span>
  </span>
);
