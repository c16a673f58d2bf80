import type { Voorwaarde } from "./voorwaarde.table.js";

/** What kind of number a row holds: of the law, of the contract, an ambition, or of a national standard outside the programme. @source norms.md, column "kind" */
export type Aard = "wettelijk" | "contract" | "ambitie" | "landelijk";

/** Who has to act. */
export type Uitvoerder = "opdrachtnemer" | "opdrachtgever" | "samen" | "inwoner";

/**
 * What a row of a programme tells besides its norm: the requirement it comes from, as the catalogue numbers it,
 * what kind of number it is, who has to act, and under which circumstance it holds.
 */
export interface Eisrij {
  readonly eis: string;
  readonly aard: Aard;
  readonly uitvoerder: Uitvoerder;
  readonly voorwaarde?: Voorwaarde;
}
