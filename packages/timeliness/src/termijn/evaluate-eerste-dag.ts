import { addDagen, weekdagVan, type IsoDatum, type NormId, type Uitkomst } from "@wmo-kit/domain";
import { err, type Result } from "@wmo-kit/domain/result";

import type { TimelinessError } from "../errors.js";
import { evaluateDagtermijn } from "./evaluate-dagtermijn.js";
import type { EersteDag, Stap } from "./stap.js";
import type { Termijnvraag } from "./termijnvraag.js";

/** From which day on something may happen; `voorlopig` as with a last day. @unit civil date */
export interface EersteDagAntwoord {
  readonly norm: NormId;
  readonly titel: string;
  readonly eersteDatum: IsoDatum;
  readonly voorlopig: boolean;
}

/**
 * The first day on which something may happen under a row that says "more than" or "at least" so long after a fact.
 * "Meer dan" gives the day after the last day of the term, moved as its regime says; "minstens" gives that last day itself.
 *
 * @source norms.md K-09; Wmo 2015 art. 2.3.2 lid 9; Awb 4:17 lid 3, 6:12 lid 2
 */
export const evaluateEersteDag = (vraag: Termijnvraag<IsoDatum>): Result<Uitkomst<EersteDagAntwoord, Stap>, TimelinessError> =>
  evaluateDagtermijn(vraag, [], "eerste dag").andThen(({ waarde, stappen, bronnen }) => {
    if (waarde._tag === "OpgeschorteTermijn") return err({ _tag: "DatumBuitenBereik" } as const);
    const strikt = stappen.some((stap) => stap._tag === "Telling" && stap.vergelijking === ">");
    return addDagen(waarde.uitersteDatum, strikt ? 1 : 0).map((eersteDatum) => {
      const eerste: EersteDag = { _tag: "EersteDag", datum: eersteDatum, weekdag: weekdagVan(eersteDatum) };
      return {
        waarde: { norm: waarde.norm, titel: waarde.titel, eersteDatum, voorlopig: waarde.voorlopig },
        stappen: [...stappen.filter(({ _tag }) => _tag !== "Uiterste"), eerste],
        bronnen,
      };
    });
  });
