import type { Contractprofiel, IsoDatum, Tijdstip } from "@wmo-kit/domain";
import { evaluateTermijn, makeKalender, type Kalender, type TermijnNorm } from "@wmo-kit/timeliness";

import type { Normenboek } from "./normenboek.js";
import { onthoud } from "./onthoud.js";

/** From which norms, contract and calendar a norm book is made. */
export interface Normenbron {
  readonly termijnen: readonly TermijnNorm[];
  readonly profiel?: Contractprofiel;
  readonly kalender?: Kalender;
  readonly aantallen?: Normenboek["aantal"];
}


/** The norms of a contract as the guards ask them. */
export const makeNormenboek = ({ termijnen: normen, profiel, kalender = makeKalender(), aantallen }: Normenbron): Normenboek => ({
  laatsteDag: onthoud((norm, aanvang: IsoDatum) =>
    evaluateTermijn({ normen, norm, aanvang, kalender, profiel }).match(
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
});
