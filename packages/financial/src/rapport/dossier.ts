import { checkJaarrekening } from "../jaarrekening/check-jaarrekening.js";
import { checkReeks } from "../jaarrekening/check-reeks.js";
import type { Bevinding } from "../jaarrekening/bevinding.js";
import type { Jaarrekening } from "../jaarrekening/jaarrekening.js";
import { computeTrends, type Trend } from "../jaren/trend.js";
import { countVerliesjaren, type Verliesreeks } from "../jaren/verliesreeks.js";
import { evaluateJaarrekening } from "../programma/evaluate-jaarrekening.js";
import type { Jaaroordeel, Jaarvraag, Partij } from "../programma/jaarvraag.js";

/** All there is to say about the figures of one year: the verdicts, the quality of the figures, and the years before. */
export interface Dossier {
  readonly vraag: Jaarvraag;
  readonly jaar: Jaarrekening;
  readonly oordeel: Jaaroordeel;
  readonly bevindingen: readonly Bevinding[];
  readonly trends: readonly Trend[];
  readonly verlies: Verliesreeks;
}

/** The question as it would be for each year, with the years up to it. */
const tot = (vraag: Jaarvraag, nummer: number): Jaarvraag => {
  const [eerste, ...rest] = vraag.jaren;
  return { ...vraag, jaren: [eerste, ...rest.slice(0, nummer)] };
};

/** A figure of the lumpsum is only missed where there is a lumpsum. */
const isVanBelang = (partij: Partij, bevinding: Bevinding): boolean =>
  partij === "wijkteam" || bevinding._tag !== "CijferOntbreekt" || !bevinding.veld.startsWith("lumpsum.");

/**
 * Puts together the dossier of the last of the years. Every year is checked under the norms of the day of the check, so that they can be compared.
 *
 * @source dagbesteding 16.7 and 24; wijkteam 104.2 and 104.3
 */
export const makeDossier = (vraag: Jaarvraag): Dossier => {
  const jaar = vraag.jaren.at(-1) ?? vraag.jaren[0];
  const jaartoetsen = vraag.jaren.map(({ boekjaar }, nummer) => ({ boekjaar, oordeel: evaluateJaarrekening(tot(vraag, nummer)) }));
  return {
    vraag,
    jaar,
    oordeel: jaartoetsen.at(-1)?.oordeel ?? evaluateJaarrekening(vraag),
    bevindingen: [...checkJaarrekening(jaar), ...checkReeks(vraag.jaren)].filter((bevinding) => isVanBelang(vraag.partij, bevinding)),
    trends: computeTrends(jaartoetsen.map(({ boekjaar, oordeel }) => ({ boekjaar, toetsen: oordeel.toetsen }))),
    verlies: countVerliesjaren(vraag.jaren),
  };
};
