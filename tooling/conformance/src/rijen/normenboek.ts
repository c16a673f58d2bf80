import { makeNormenboek, type Normenboek } from "@wmo-kit/afwegingskader";
import { DAGBESTEDING_TERMIJNEN, WETTELIJKE_TERMIJNEN, WIJKTEAM_TERMIJNEN } from "@wmo-kit/timeliness";
import { VERNIEUWINGSTERMIJNEN } from "@wmo-kit/timeliness/meting";
import { DAGBESTEDING_KALENDER } from "@wmo-kit/timeliness/plichten";

/** The terms of the law and of both programmes, without a contract profile. */
export const NORMENBOEK: Normenboek = makeNormenboek({
  termijnen: [...WIJKTEAM_TERMIJNEN, ...DAGBESTEDING_TERMIJNEN, ...WETTELIJKE_TERMIJNEN, ...VERNIEUWINGSTERMIJNEN],
  jaarplichten: DAGBESTEDING_KALENDER,
  aantallen: () => undefined,
});
