import type { Bron, Periode, Regime, Termijneenheid } from "@wmo-kit/domain";

/** The days over which a last day moves on: the rest days of the law, or the days off of the contract calendar. */
export type Verschuifdagen = "rustdagen" | "vrije dagen";

/** A term of at least so many days must hold at least so many working days. @unit days */
export interface Minimum {
  readonly vanafDagen: number;
  readonly werkdagen: number;
  readonly bron: Bron;
}

/** The longest term, per unit, that a rule covers; zero when it covers no term in that unit. */
export interface Omvanggrens {
  readonly tenHoogste: Readonly<Record<Termijneenheid, number>>;
  readonly bron: Bron;
}

/**
 * How a last day moves on: over which days, by which article, and which terms stay where they are.
 * A term that is counted back never moves; `terugtellen` is the article that says so.
 */
export interface Verschuiving {
  readonly dagen: Verschuifdagen;
  readonly bron: Bron;
  readonly terugtellen: Bron | null;
  readonly minimum: Minimum | null;
  readonly grens: Omvanggrens | null;
}

/** One regime as a row: what its terms rest on, in words, and whether its last days move. */
export interface Regimerij {
  readonly regime: Regime;
  readonly herkomst: string;
  readonly verschuiving: Verschuiving | null;
  readonly bron: Bron;
  readonly geldigheid: Periode;
}
