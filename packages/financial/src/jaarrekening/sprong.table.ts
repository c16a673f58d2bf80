import type { Breuk } from "@wmo-kit/domain";

import type { Veld } from "./velden.table.js";

/** From how many times as much, or how small a part, a change between two years is worth a second look. It is a hint and no norm. */
export interface Spronggrens {
  readonly veld: Veld;
  readonly hoogstens: Breuk;
  readonly minstens: Breuk;
}

const DRIE_KEER = { hoogstens: { teller: 3, noemer: 1 }, minstens: { teller: 1, noemer: 3 } } as const;

/** Figures that seldom triple or shrink to a third in one year; a factor of 100 or 1,000 is mostly a wrong unit. @source no requirement: a hint of this package */
export const SPRONGGRENZEN: readonly Spronggrens[] = [
  { veld: "balans.totaalActiva", ...DRIE_KEER },
  { veld: "resultatenrekening.omzet", ...DRIE_KEER },
  { veld: "resultatenrekening.nettoOmzet", ...DRIE_KEER },
  { veld: "resultatenrekening.totaleLasten", ...DRIE_KEER },
  { veld: "resultatenrekening.personeelskosten", ...DRIE_KEER },
  { veld: "personeel.gemiddeldAantalWerknemers", ...DRIE_KEER },
];
