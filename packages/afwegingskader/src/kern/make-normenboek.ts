import type { Contractprofiel, IsoDatum, NormId, Tijdstip } from "@wmo-kit/domain";
import { evaluateTermijn, makeKalender, type Kalender, type TermijnNorm } from "@wmo-kit/timeliness";
import { evaluateJaardatum, type JaardatumNorm, type KalenderNorm } from "@wmo-kit/timeliness/plichten";

import type { Normenboek } from "./normenboek.js";
import { onthoud } from "./onthoud.js";

/** From which norms, contract and calendar a norm book is made. Of the yearly duties those with a named day of the year after count. */
export interface Normenbron {
  readonly termijnen: readonly TermijnNorm[];
  readonly jaarplichten?: readonly KalenderNorm[];
  readonly profiel?: Contractprofiel;
  readonly kalender?: Kalender;
  readonly aantallen?: Normenboek["aantal"];
}

const jaarVan = (dag: IsoDatum): number => Number(dag.slice(0, 4));

const isJaardatum = (norm: KalenderNorm): norm is JaardatumNorm => norm.soort === "jaardatum";

const laatsteJaardag = (
  jaardatums: readonly JaardatumNorm[],
  dag: IsoDatum,
  { norm, kalender, profiel }: { readonly norm: NormId; readonly kalender: Kalender; readonly profiel: Contractprofiel | undefined },
): IsoDatum | undefined =>
  evaluateJaardatum({ normen: jaardatums, norm, overJaar: jaarVan(dag), kalender, profiel }).match(
    ({ waarde }) => (waarde._tag === "Jaarplicht" ? waarde.uitersteDatum : undefined),
    () => undefined,
  );

/** The norms of a contract as the guards ask them. */
export const makeNormenboek = ({ termijnen: normen, jaarplichten = [], profiel, kalender = makeKalender(), aantallen }: Normenbron): Normenboek => {
  const jaardatums = jaarplichten.filter(isJaardatum);
  return {
    laatsteDag: onthoud((norm, aanvang: IsoDatum) =>
      jaardatums.some(({ id }) => id === norm)
        ? laatsteJaardag(jaardatums, aanvang, { norm, kalender, profiel })
        : evaluateTermijn({ normen, norm, aanvang, kalender, profiel }).match(
            ({ waarde }) => waarde.uitersteDatum,
            () => undefined,
          ),
    ),
    laatsteMoment: onthoud((norm, aanvang: Tijdstip) =>
      evaluateTermijn({ normen, norm, aanvang, kalender, profiel }).match(
        ({ waarde }) => waarde.uiterlijkTijdstip,
        () => undefined,
      ),
    ),
    aantal: aantallen ?? (() => undefined),
    profiel,
  };
};
