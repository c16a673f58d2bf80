import type { Bewijsoordeel, Klachtweergave, Meldplichtweergave, Plichtweergave, Wijzigingweergave } from "@wmo-kit/kit/api";

import type { Merktoon } from "../register/merk.js";

/** How evidence stands, and under which choice it is found. @source D-16.4 */
export const BEWIJSSTANDEN = {
  ontbreekt: { toon: "fout", naam: "Ontbreekt" },
  verlopen: { toon: "fout", naam: "Verlopen" },
  "loopt af": { toon: "let-op", naam: "Loopt af" },
  aanwezig: { toon: "goed", naam: "Aanwezig" },
  "geen oordeel": { toon: "rustig", naam: "Zelf beoordelen" },
  "nog niet nodig": { toon: "rustig", naam: "Nog niet nodig" },
} as const satisfies Record<Bewijsoordeel, { readonly toon: Merktoon; readonly naam: string }>;

/** How a complaint stands. @source D-6.3 */
export const KLACHTSTANDEN = {
  open: "loopt",
  "te laat": "fout",
  "bij de commissie": "loopt",
  afgehandeld: "goed",
  "te laat afgehandeld": "let-op",
} as const satisfies Record<Klachtweergave["stand"], Merktoon>;

/** How a duty to report stands. @source D-3.5, D-16.6 */
export const MELDSTANDEN = {
  open: "loopt",
  "te laat": "fout",
  gemeld: "goed",
  "te laat gemeld": "let-op",
} as const satisfies Record<Meldplichtweergave["stand"], Merktoon>;

/** How the report of a change stands. @source D-20.8 */
export const WIJZIGSTANDEN = {
  melden: { toon: "loopt", tekst: "nog melden" },
  "te laat om te melden": { toon: "fout", tekst: "te laat om te melden" },
  gemeld: { toon: "goed", tekst: "gemeld" },
  klaar: { toon: "rustig", tekst: "klaar" },
} as const satisfies Record<Wijzigingweergave["stand"], { readonly toon: Merktoon; readonly tekst: string }>;

/** How a duty of the year stands. */
export const PLICHTSTANDEN = {
  lopend: "loopt",
  "bijna verstreken": "let-op",
  verstreken: "fout",
  gedaan: "goed",
  "te laat gedaan": "let-op",
} as const satisfies Record<Plichtweergave["stand"], Merktoon>;
