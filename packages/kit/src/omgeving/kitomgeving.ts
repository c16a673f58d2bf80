import { makeNormenboek, type Levensloop, type Normenboek } from "@wmo-kit/afwegingskader";
import type { Contractprofiel } from "@wmo-kit/domain";
import { makeKalender, type Kalender, type TermijnNorm } from "@wmo-kit/timeliness";
import type { KalenderNorm } from "@wmo-kit/timeliness/plichten";

/** From which life cycles, norms, contract and calendar an app works. */
export interface Omgevingsbron {
  readonly levenslopen: ReadonlyMap<string, Levensloop>;
  readonly termijnen: readonly TermijnNorm[];
  /** The duties of a year; those with a named day bound steps too, as the last day of claiming does. @source D-20.3, D-16.7, D-16.10 */
  readonly jaarplichten: readonly KalenderNorm[];
  readonly profiel?: Contractprofiel | undefined;
  readonly kalender?: Kalender;
}

/** What every step and every task is judged with: the life cycles, and the norms both as the guards ask them and as rows to explain. */
export interface Kitomgeving {
  readonly levenslopen: ReadonlyMap<string, Levensloop>;
  readonly normen: Normenboek;
  readonly termijnen: readonly TermijnNorm[];
  readonly jaarplichten: readonly KalenderNorm[];
  readonly profiel: Contractprofiel | undefined;
  readonly kalender: Kalender;
}

/** Makes the environment of an app. */
export const makeKitomgeving = ({ levenslopen, termijnen, jaarplichten, profiel, kalender = makeKalender() }: Omgevingsbron): Kitomgeving => ({
  levenslopen,
  termijnen,
  jaarplichten,
  profiel,
  kalender,
  normen: makeNormenboek({ termijnen, jaarplichten, kalender, ...(profiel === undefined ? {} : { profiel }) }),
});

/** The same environment with only some of the life cycles: what is offered for a resident is not what is offered for the organisation. */
export const kiesLevenslopen = (omgeving: Kitomgeving, codes: readonly string[]): Kitomgeving => ({
  ...omgeving,
  levenslopen: new Map([...omgeving.levenslopen].filter(([code]) => codes.includes(code))),
});
