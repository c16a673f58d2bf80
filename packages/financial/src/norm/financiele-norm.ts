import type { Breuk, Bron, Norm, NormId } from "@wmo-kit/domain";

import type { WntKlasse } from "../wnt/wnt-klasse.js";
import type { Formule } from "./formule.js";

/** How a measured value and its norm are written. An amount is in whole eurocents. */
export type Maateenheid = "percentage" | "verhouding" | "eurocent" | "aantal";

/** The value of a financial norm: an exact share, or an amount in whole eurocents. @source norms.md K-08 @unit share or eurocent */
export type Normbedrag = Breuk | number;

/** Values that were seen elsewhere; they are shown beside the measured value and decide nothing. @source W-fn16, W-fn17 */
export interface Referentie {
  readonly van: Breuk;
  readonly tot: Breuk;
  readonly omschrijving: string;
  readonly bron: Bron;
}

/**
 * One row of a financial norm. Rows with the same `toets` are one check: a lower and an upper limit of one figure.
 * `buiten` says what it means to be outside: a plain fail; where the source says "uitgangspunt", a question for an explanation;
 * where it says "streven", an ambition that was not reached, which breaks nothing.
 * `samenhang` says whether the rows of one check fail only together, where the sentence can be read in two ways.
 * `afwijken` says who may decide that this requirement is not applied or that an explanation is enough; absent means nobody.
 * `wnt`: the limit is the WNT maximum of that class and year. `tonen`: what is put before a person who has to judge.
 *
 * @source norms.md section 5, A-33; D-24.1.o; W-92.2
 */
export interface FinancieleNorm extends Norm<Normbedrag> {
  readonly toets: NormId;
  readonly eis: string;
  readonly aard: "contract" | "ambitie";
  readonly eenheid: Maateenheid;
  readonly formule: Formule;
  readonly buiten: "voldoet niet" | "toelichting nodig" | "streven niet gehaald";
  readonly samenhang?: "samen" | "elk afzonderlijk";
  readonly afwijken?: "financiele experts" | "opdrachtgever";
  readonly referentie?: Referentie;
  readonly wnt?: WntKlasse | "klasse van de opdrachtnemer";
  readonly tonen?: readonly Formule[];
  readonly alternatief?: Partial<Pick<FinancieleNorm, "waarde" | "vergelijking" | "formule" | "samenhang">>;
}

/** One row of a number that a check uses besides its limit: a threshold, a count of years, a day count. @source norms.md section 5 */
export interface Grenswaarde extends Norm<Normbedrag> {
  readonly eis: string;
  readonly eenheid: Maateenheid;
}
