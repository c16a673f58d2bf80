import type { Icoonvorm } from "@wmo-kit/schermen";

import type { Declaratieregel, Declaratieweergave } from "../../../src/declaratie/weergave.js";

interface Merk {
  readonly tekst: string;
  readonly vorm: Icoonvorm;
  readonly toon: "rustig" | "info" | "goed" | "let-op" | "te-laat";
}

/** How far a claim is, in words and with a shape. */
export const RUNSTANDEN = {
  voorgesteld: { tekst: "voorstel, nog niet verzonden", vorm: "ruit", toon: "let-op" },
  verzonden: { tekst: "verzonden, wacht op antwoord", vorm: "klok", toon: "info" },
  beantwoord: { tekst: "beantwoord", vorm: "vinkje", toon: "goed" },
  vervallen: { tekst: "vervangen door een nieuwer voorstel", vorm: "kruis", toon: "rustig" },
} as const satisfies Readonly<Record<Declaratieregel["stand"], Merk>>;

/** What the municipality said of a line. */
export const UITKOMSTEN = {
  toegekend: { tekst: "toegekend", vorm: "vinkje", toon: "goed" },
  afgewezen: { tekst: "afgewezen", vorm: "driehoek", toon: "te-laat" },
  onbeantwoord: { tekst: "zonder antwoord", vorm: "klok", toon: "info" },
} as const satisfies Readonly<Record<NonNullable<Declaratieweergave["lijst"][number]["uitkomst"]>, Merk>>;

/** The terms of claiming, on this page, in one line each. @source D-20.2, D-20.3 */
export const TERMIJNUITLEG =
  "Zorg van een maand declareert u in de maand erna. Na de laatste dag voor een jaar betaalt de gemeente de zorg van dat jaar niet meer.";
