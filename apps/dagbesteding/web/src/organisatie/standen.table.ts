import type { Merktoon } from "@wmo-kit/schermen/kit";

import type { Locatieregel, Vogregel } from "../../../src/organisatie/weergave.js";

interface Stand {
  readonly toon: Merktoon;
  readonly tekst: string;
}

/** How a VOG stands, in words. @source D-3.3, D-3.4 */
export const VOGSTANDEN = {
  geldig: { toon: "goed", tekst: "geldig" },
  "verloopt binnenkort": { toon: "let-op", tekst: "verloopt binnenkort" },
  verlopen: { toon: "fout", tekst: "verlopen" },
  "nog niet afgegeven": { toon: "fout", tekst: "nog niet afgegeven" },
  "niet getoetst": { toon: "rustig", tekst: "telt bij het begin van het werk" },
  "zonder norm": { toon: "rustig", tekst: "geen norm op deze dag" },
  "niet gevraagd": { toon: "rustig", tekst: "niet gevraagd" },
} as const satisfies Record<Vogregel["stand"], Stand>;

/** How something with a last day stands, in words. */
export const GELDIGHEDEN = {
  geldig: { toon: "goed", tekst: "geldig" },
  "loopt af": { toon: "let-op", tekst: "loopt binnen drie maanden af" },
  verlopen: { toon: "fout", tekst: "verlopen" },
} as const satisfies Record<"geldig" | "loopt af" | "verlopen", Stand>;

/** How the use of a location stands, in words. @source D-21.1 */
export const LOCATIESTANDEN = {
  "in gebruik": { toon: "goed", tekst: "in gebruik" },
  "nog niet in gebruik": { toon: "loopt", tekst: "nog niet in gebruik" },
  gesloten: { toon: "rustig", tekst: "gesloten" },
} as const satisfies Record<Locatieregel["stand"], Stand>;

/** How the approval of a location stands, in words. @source D-21.2 */
export const GOEDKEURINGEN = {
  "bij de inschrijving": { toon: "goed", tekst: "hoorde bij de inschrijving" },
  goedgekeurd: { toon: "goed", tekst: "goedgekeurd door de gemeente" },
  "na het begin in gebruik zonder goedkeuring": { toon: "fout", tekst: "in gebruik zonder goedkeuring" },
} as const satisfies Record<Locatieregel["goedkeuring"], Stand>;
