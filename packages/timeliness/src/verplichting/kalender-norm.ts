import type { Duur, Jaardag, Norm } from "@wmo-kit/domain";

import type { Eisrij } from "../eis/eisrij.js";

/**
 * A named day in the year after the one it is about: 1 June of T+1. It holds from the first such day in its window.
 *
 * @source norms.md section 4
 */
export interface JaardatumNorm extends Norm<Jaardag>, Eisrij {
  readonly soort: "jaardatum";
}

/**
 * Something that comes back: `keer` times in every `waarde`, such as once in two months.
 * "kalenderperiode" takes the months, quarters or years of the calendar; "eerste datum" counts from a date the parties agree on.
 * When such a date is given, it is always counted from.
 *
 * @source norms.md section 4, K-05
 */
export interface HerhalingNorm extends Norm<Duur>, Eisrij {
  readonly soort: "herhaling";
  readonly keer: number;
  readonly vanaf: "kalenderperiode" | "eerste datum";
  readonly alternatief?: Partial<Pick<HerhalingNorm, "waarde" | "vergelijking" | "regime" | "keer" | "vanaf">>;
}

/**
 * A day of every month; `waarde` is its number, in a shorter month the last day.
 *
 * @source norms.md section 4, K-05
 */
export interface MaanddagNorm extends Norm<number>, Eisrij {
  readonly soort: "maanddag";
}

/**
 * For every month: the last day of the month that lies `waarde` months later.
 *
 * @source norms.md section 2, D-20.2
 * @unit months
 */
export interface MaandErnaNorm extends Norm<Duur>, Eisrij {
  readonly soort: "maand erna";
}

/**
 * At the end of the agreement, and then of every `waarde` by which it was extended.
 *
 * @source norms.md section 4, D-9
 */
export interface ContractperiodeNorm extends Norm<Duur>, Eisrij {
  readonly soort: "contractperiode";
}

/** One row of a table of recurring duties. @source norms.md section 4 */
export type KalenderNorm = JaardatumNorm | HerhalingNorm | MaanddagNorm | MaandErnaNorm | ContractperiodeNorm;
