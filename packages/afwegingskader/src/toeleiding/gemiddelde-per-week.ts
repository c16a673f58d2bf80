import { addVerhouding, countDagen, invariant, makeVerhouding, type IsoDatum, type Verhouding } from "@wmo-kit/domain";
import { KEREN_PER_JAAR } from "@wmo-kit/timeliness/meting";

import { FREQUENTIE_VAN, type EerderVerzoek, type Per, type Verzoek } from "./verzoek.js";

const DAGEN_PER_WEEK = 7;

const breuk = (teller: number, noemer: number): Verhouding => {
  const verhouding = makeVerhouding(teller, noemer);
  invariant(verhouding.isOk(), "een periode heeft minstens een dag en een jaar minstens een week");
  return verhouding.value;
};

const keren = (per: Per): number => KEREN_PER_JAAR[FREQUENTIE_VAN[per]] ?? 0;

/**
 * How many dagdelen a week a request comes to on average, exact. The programme counts 52 weeks in a year.
 *
 * @source D-11.5 and D-11.6 ("gemiddeld meer dan"); norms.md K-08
 * @unit dagdelen per week
 */
export const gemiddeldePerWeek = ({ begindatum, einddatum, omvang: { dagdelen, per } }: Verzoek): Verhouding =>
  per === "hele duur" ? breuk(dagdelen * DAGEN_PER_WEEK, countDagen(begindatum, einddatum) + 1) : breuk(dagdelen * keren(per), keren("week"));

const loopt = ({ begindatum, einddatum, totEnMet = einddatum }: EerderVerzoek, dag: IsoDatum): boolean => begindatum <= dag && dag <= totEnMet;

/** The dagdelen a week of all requests that run on a day, together. @unit dagdelen per week */
export const somPerWeek = (verzoeken: readonly EerderVerzoek[], dag: IsoDatum): Verhouding =>
  verzoeken.filter((verzoek) => loopt(verzoek, dag)).reduce((som, verzoek) => addVerhouding(som, gemiddeldePerWeek(verzoek)), breuk(0, 1));
