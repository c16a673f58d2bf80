import type { Merktoon } from "@wmo-kit/schermen/kit";

import type { Bezettingsregel, Risicoregel, Scholingsregel, Vergewisregel } from "../../../src/organisatie/weergave.js";

interface Stand {
  readonly toon: Merktoon;
  readonly tekst: string;
}

/** How the VOG of a person stands, in words. @source W-68 */
export const VOGSTANDEN = {
  afgegeven: { toon: "goed", tekst: "VOG is er" },
  ontbreekt: { toon: "fout", tekst: "VOG ontbreekt" },
  "opnieuw vragen": { toon: "let-op", tekst: "VOG opnieuw vragen" },
  "niet gevraagd": { toon: "rustig", tekst: "VOG niet gevraagd" },
  "geen zaak": { toon: "let-op", tekst: "VOG nog niet vastgelegd" },
} as const satisfies Record<Vergewisregel["vog"], Stand>;

/** How a training or registration stands, in words. */
export const GELDIGHEDEN = {
  geldig: { toon: "goed", tekst: "geldig" },
  "loopt af": { toon: "let-op", tekst: "loopt binnen drie maanden af" },
  verlopen: { toon: "fout", tekst: "verlopen" },
} as const satisfies Record<Scholingsregel["stand"], Stand>;

/** Whether a function is filled, in words. */
export const BEZETTINGEN = {
  vervuld: { toon: "goed", tekst: "vervuld" },
  ontbreekt: { toon: "fout", tekst: "ontbreekt" },
  "geen norm": { toon: "rustig", tekst: "geen aantal gevraagd" },
} as const satisfies Record<Bezettingsregel["stand"], Stand>;

/** How a risk stands, in words. @source W-82.1 */
export const RISICOSTANDEN = {
  "met maatregelen": { toon: "goed", tekst: "met maatregelen" },
  "zonder maatregel": { toon: "fout", tekst: "zonder maatregel" },
  vervallen: { toon: "rustig", tekst: "vervallen" },
} as const satisfies Record<Risicoregel["stand"], Stand>;

/** How a measure stands, in words. @source W-82.1 */
export const MAATREGELSTANDEN = {
  klaar: { toon: "goed", tekst: "klaar" },
  loopt: { toon: "loopt", tekst: "loopt" },
  "te laat": { toon: "fout", tekst: "te laat" },
} as const satisfies Record<Risicoregel["maatregelen"][number]["stand"], Stand>;
