import type { Koppelingregel, Versheidstand } from "@wmo-kit/kit/api";
import type { JSX } from "preact";

import { Merk, type Merktoon } from "../register/merk.js";

const TONEN: Record<Versheidstand, Merktoon> = { vers: "goed", verouderd: "fout", "zonder norm": "rustig", "niet gebruikt": "rustig" };

/** How old what a system said is, in words and with a shape. */
export const Versheidmerk = ({ versheid, versheidTekst }: Pick<Koppelingregel, "versheid" | "versheidTekst">): JSX.Element => (
  <Merk toon={TONEN[versheid]} tekst={versheidTekst} />
);
