import { type Contractprofiel, type IsoDatum, type Uitkomst } from "@wmo-kit/domain";
import { ok, type Result } from "@wmo-kit/domain/result";

import type { TimelinessError } from "../errors.js";
import type { Rekenbasis } from "../regime/rekenregels.js";
import { AWB_TERMIJNEN } from "../termijn/awb.table.js";
import { bronnenMet } from "../termijn/bronnen-van.js";
import { evaluateTermijn } from "../termijn/evaluate-termijn.js";
import type { Stap } from "../termijn/stap.js";

/** An objection: when the decision was announced, when the objection came in, and when it was posted if it came by post. */
export interface Indieningsvraag extends Rekenbasis {
  readonly bekendmaking: IsoDatum;
  readonly ontvangen: IsoDatum;
  readonly terPostBezorgd?: IsoDatum | undefined;
  readonly profiel?: Contractprofiel | undefined;
}

/**
 * Whether an objection came in time, and on which ground. A late one is not lost by that: whether the lateness is excusable is for a person.
 *
 * @source Awb 6:7, 6:9, 6:11
 */
export interface Indiening {
  readonly tijdig: boolean;
  readonly grond: "ontvangen voor het einde" | "op tijd gepost en ontvangen" | "te laat ontvangen" | "op tijd gepost, te laat ontvangen";
  readonly uitersteDatum: IsoDatum;
  readonly uiterstePostdatum: IsoDatum | undefined;
  readonly voorlopig: boolean;
}

/** Whether an objection came in time: received before the end, or by post also when posted before the end and received within a week of it. @source Awb 6:7–6:9 */
export const evaluateIndiening = (vraag: Indieningsvraag): Result<Uitkomst<Indiening, Stap>, TimelinessError> => {
  const { ontvangen, terPostBezorgd } = vraag;
  const termijn = evaluateTermijn({ ...vraag, normen: AWB_TERMIJNEN, norm: "Awb-6:7", aanvang: vraag.bekendmaking });
  return termijn.andThen(({ waarde: { uitersteDatum, voorlopig }, stappen, bronnen }) => {
    const kop = { uitersteDatum, uiterstePostdatum: undefined, voorlopig };
    if (ontvangen <= uitersteDatum) return ok({ waarde: { ...kop, tijdig: true, grond: "ontvangen voor het einde" } as const, stappen, bronnen });
    if (terPostBezorgd === undefined || terPostBezorgd > uitersteDatum) {
      return ok({ waarde: { ...kop, tijdig: false, grond: "te laat ontvangen" } as const, stappen, bronnen });
    }
    return evaluateTermijn({ ...vraag, normen: AWB_TERMIJNEN, norm: "Awb-6:9.2", aanvang: uitersteDatum }).map((post) => {
      const tijdig = ontvangen <= post.waarde.uitersteDatum;
      return {
        waarde: {
          tijdig,
          grond: tijdig ? ("op tijd gepost en ontvangen" as const) : ("op tijd gepost, te laat ontvangen" as const),
          uitersteDatum,
          uiterstePostdatum: post.waarde.uitersteDatum,
          voorlopig: voorlopig || post.waarde.voorlopig,
        },
        stappen: [...stappen, ...post.stappen],
        bronnen: bronnenMet([...bronnen, ...post.bronnen]),
      };
    });
  });
};
