import type { JSX } from "preact";

import { Waarom } from "../../onderdelen/waarom.js";

const BRON = "Bron: ";

interface WaaromuitkomstProps {
  readonly vraag?: string;
  readonly over: string;
  /** The derivation as sentences; the last one may name the sources. */
  readonly uitleg: readonly string[];
}

/** “Waarom deze uitkomst?” beside a verdict: the derivation, and the sources apart. */
export const Waaromuitkomst = ({ vraag = "Waarom deze uitkomst?", over, uitleg }: WaaromuitkomstProps): JSX.Element => (
  <Waarom
    vraag={vraag}
    over={over}
    waarom={uitleg.filter((regel) => !regel.startsWith(BRON)).map((tekst) => ({ soort: "uitleg", tekst }))}
    bronnen={uitleg.filter((regel) => regel.startsWith(BRON)).map((regel) => regel.slice(BRON.length))}
  />
);
