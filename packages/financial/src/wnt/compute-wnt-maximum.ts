import { compareVerhouding, divideVerhouding, makeVerhouding, multiplyVerhouding, type Uitkomst, type Verhouding } from "@wmo-kit/domain";
import { Result } from "@wmo-kit/domain/result";

import type { Rijvraag } from "../norm/select-rijen.js";
import { mergeBronnen } from "../oordeel/merge-bronnen.js";
import { normstappen } from "../oordeel/normstappen.js";
import type { Toetsstap } from "../oordeel/stap.js";
import type { Toetsfout } from "../toets/toetsfout.js";
import { selectWntWaarde, type WntWaarde } from "./select-wnt-waarde.js";
import type { WntFunctie, WntMaximumsoort } from "./wnt-klasse.js";
import type { WntNorm } from "./wnt-norm.js";

/**
 * Whose maximum is asked for. `peildatum` is a day in the calendar year of the pay.
 * `deeltijdfactor` null: unknown. `dagen` null: in service the whole year.
 */
export interface WntMaximumvraag extends Rijvraag<WntNorm> {
  readonly soort: WntMaximumsoort;
  readonly functie: WntFunctie;
  readonly deeltijdfactor: Verhouding | null;
  readonly dagen: number | null;
}

/** The maximum, exact in eurocents; null when the part-time factor is unknown or the amount is open. @unit eurocent */
export type WntMaximum = Verhouding | null;

const kleinste = (a: Verhouding, b: Verhouding): Verhouding => (compareVerhouding(a, b) <= 0 ? a : b);

const maal = (a: Verhouding | null, b: Verhouding | null): Verhouding | null => (a === null || b === null ? null : multiplyVerhouding(a, b));

/** The share of the year in service; the whole year is 1, also when it has 366 days. @source WNT 2.1 lid 3 */
const dagdeel = (dagen: number, perJaar: Verhouding, heel: Verhouding): Verhouding | null =>
  makeVerhouding(dagen, 1)
    .andThen((aantal) => divideVerhouding(aantal, perJaar))
    .map((deel) => kleinste(deel, heel))
    .unwrapOr(null);

interface Factor {
  readonly regel: WntWaarde;
  readonly deel: Verhouding | null;
}

const factoren = (vraag: WntMaximumvraag): readonly Result<Factor, Toetsfout>[] => {
  const { functie, deeltijdfactor, dagen } = vraag;
  const heel = makeVerhouding(1, 1).unwrapOr(null);
  const deeltijd = selectWntWaarde(vraag, "WNT.deeltijd").map((regel): Factor => ({
    regel,
    deel: deeltijdfactor === null || regel.waarde === null ? null : kleinste(deeltijdfactor, regel.waarde),
  }));
  const toezicht = selectWntWaarde(vraag, functie === "voorzitter toezicht" ? "WNT.toezicht.voorzitter" : "WNT.toezicht.lid").map(
    (regel): Factor => ({ regel, deel: regel.waarde }),
  );
  const jaardeel = selectWntWaarde(vraag, "WNT.dagen").map((regel): Factor => ({
    regel,
    deel: dagen === null || regel.waarde === null || heel === null ? null : dagdeel(dagen, regel.waarde, heel),
  }));
  // The supervisory body has no part-time factor; a whole year has no day factor.
  return [functie === "topfunctionaris" ? deeltijd : toezicht, ...(dagen === null ? [] : [jaardeel])];
};

/**
 * The maximum that a person may be paid over a calendar year: the amount of the class, times the part-time factor (at most 1) or the share
 * of the supervisory body, times the days of service over 365. Exact; the law gives no rounding.
 *
 * @source WNT 2.1 lid 2 and 3, 2.2, 2.3; Regeling bezoldigingsmaxima topfunctionarissen zorg en jeugdhulp 3
 * @unit eurocent
 */
export const computeWntMaximum = (vraag: WntMaximumvraag): Result<Uitkomst<WntMaximum, Toetsstap>, Toetsfout> => {
  const id = vraag.soort === "algemeen" ? "WNT.algemeen" : `WNT.zorg.${vraag.soort}`;
  return selectWntWaarde(vraag, id).andThen((bedrag) =>
    Result.combine([...factoren(vraag)]).map((delen) => {
      const waarde = delen.reduce<Verhouding | null>((maximum, { deel }) => maal(maximum, deel), bedrag.waarde);
      const rijen = [bedrag.gekozen, ...delen.map(({ regel }) => regel.gekozen)];
      return {
        waarde,
        stappen: [
          ...rijen.flatMap(normstappen),
          ...(waarde === null ? [] : [{ _tag: "Berekend", wat: "wntMaximum", waarde, eenheid: "eurocent" } as const]),
        ],
        bronnen: mergeBronnen(rijen.flatMap(({ bronnen }) => bronnen)),
      };
    }),
  );
};
