import type { Contractprofiel, IsoDatum, Uitkomst } from "@wmo-kit/domain";
import { ok, type Result } from "@wmo-kit/domain/result";

import type { TimelinessError } from "../errors.js";
import { evaluateOpschortbareTermijn } from "../opschorting/evaluate-opschortbare-termijn.js";
import type { Herstelverzoek } from "../opschorting/opschorting.js";
import type { Rekenbasis } from "../regime/rekenregels.js";
import { AWB_TERMIJNEN } from "../termijn/awb.table.js";
import { bronnenMet } from "../termijn/bronnen-van.js";
import { evaluateTermijn } from "../termijn/evaluate-termijn.js";
import type { Stap } from "../termijn/stap.js";
import type { Dagtermijn, OpgeschorteTermijn } from "../termijn/termijn.js";

/** An objection that must be decided on: with or without an advisory committee, suspended or not, postponed or not. */
export interface BeslissingOpBezwaarVraag extends Rekenbasis {
  readonly bekendmaking: IsoDatum;
  readonly metAdviescommissie: boolean;
  readonly verdaagd: boolean;
  readonly opschortingen: readonly (Herstelverzoek & { readonly soort: "bezwaar herstellen" })[];
  readonly profiel?: Contractprofiel | undefined;
}

/**
 * The chain of terms: the objection, the decision, and the postponement, which is a term of its own after the actual end of the one before.
 * While a suspension is open, `beslistermijn` stands still and there is no postponement yet.
 *
 * @source Awb 6:7, 7:10
 */
export interface BeslissingOpBezwaar {
  readonly bezwaartermijn: Dagtermijn;
  readonly beslistermijn: Dagtermijn | OpgeschorteTermijn;
  readonly verdaging: Dagtermijn | undefined;
  readonly uitersteDatum: IsoDatum | undefined;
}

type Antwoord = Result<Uitkomst<BeslissingOpBezwaar, Stap>, TimelinessError>;

const plus = <A, B>(een: Uitkomst<A, Stap>, { stappen, bronnen }: Uitkomst<B, Stap>): Omit<Uitkomst<A, Stap>, "waarde"> => ({
  stappen: [...een.stappen, ...stappen],
  bronnen: bronnenMet([...een.bronnen, ...bronnen]),
});

/** The last day to decide on an objection, counted from the actual end of the term for objection. @source Awb 7:10 */
export const evaluateBeslissingOpBezwaar = (vraag: BeslissingOpBezwaarVraag): Antwoord => {
  const normen = AWB_TERMIJNEN;
  const norm = vraag.metAdviescommissie ? "Awb-7:10.1.commissie" : "Awb-7:10.1";
  return evaluateTermijn({ ...vraag, normen, norm: "Awb-6:7", aanvang: vraag.bekendmaking }).andThen((bezwaar) =>
    evaluateOpschortbareTermijn({ ...vraag, normen, norm, aanvang: bezwaar.waarde.uitersteDatum }).andThen((beslissing): Antwoord => {
      const eerste = { bezwaartermijn: bezwaar.waarde, beslistermijn: beslissing.waarde, verdaging: undefined };
      const samen = plus(bezwaar, beslissing);
      if (beslissing.waarde._tag === "OpgeschorteTermijn") return ok({ waarde: { ...eerste, uitersteDatum: undefined }, ...samen });
      const { uitersteDatum } = beslissing.waarde;
      if (!vraag.verdaagd) return ok({ waarde: { ...eerste, uitersteDatum }, ...samen });
      return evaluateTermijn({ ...vraag, normen, norm: "Awb-7:10.3", aanvang: uitersteDatum }).map((verdaging) => ({
        waarde: { ...eerste, verdaging: verdaging.waarde, uitersteDatum: verdaging.waarde.uitersteDatum },
        ...plus({ waarde: undefined, ...samen }, verdaging),
      }));
    }),
  );
};
