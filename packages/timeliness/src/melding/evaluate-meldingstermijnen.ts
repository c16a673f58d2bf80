import type { Contractprofiel, IsoDatum, Uitkomst } from "@wmo-kit/domain";
import { ok, Result } from "@wmo-kit/domain/result";

import type { TimelinessError } from "../errors.js";
import type { Rekenbasis } from "../regime/rekenregels.js";
import { bronnenMet } from "../termijn/bronnen-van.js";
import { evaluateTermijn } from "../termijn/evaluate-termijn.js";
import type { Stap } from "../termijn/stap.js";
import type { Dagtermijn } from "../termijn/termijn.js";
import { WIJKTEAM_TERMIJNEN } from "../termijn/wijkteam.table.js";
import { WMO_TERMIJNEN } from "../termijn/wmo.table.js";

/** Which solution a report leads to; only the fourth, individual support, asks for advice to the municipality. @source wijkteam.json W-33 */
export type Oplossing = 1 | 2 | 3 | 4;

/** A report with the solution it leads to. */
export interface Meldingsvraag extends Rekenbasis {
  readonly melding: IsoDatum;
  readonly oplossing: Oplossing;
  readonly profiel?: Contractprofiel | undefined;
}

/**
 * The terms that run from a report, each counted and moved on its own: the total is not counted from a moved end of the onderzoek.
 * `advies` is the contract term of the wijkteam, and is there only for the fourth solution.
 *
 * @source wijkteam.json W-33; Wmo 2015 art. 2.3.2 lid 1; norms.md A-35
 */
export interface Meldingstermijnen {
  readonly advies: Dagtermijn | null;
  readonly onderzoek: Dagtermijn;
  readonly totaal: Dagtermijn;
}

const MET_ADVIES: Oplossing = 4;

/** The terms that run from a report, with their derivations one after the other. */
export const evaluateMeldingstermijnen = (vraag: Meldingsvraag): Result<Uitkomst<Meldingstermijnen, Stap>, TimelinessError> => {
  const tel = (norm: string, normen: typeof WIJKTEAM_TERMIJNEN | typeof WMO_TERMIJNEN): Result<Uitkomst<Dagtermijn, Stap>, TimelinessError> =>
    evaluateTermijn({ ...vraag, normen, norm, aanvang: vraag.melding });
  const advies = vraag.oplossing === MET_ADVIES ? tel("W-33.advies", WIJKTEAM_TERMIJNEN) : ok(null);
  return Result.combine([advies, tel("Wmo-2.3.2.1", WMO_TERMIJNEN), tel("W-33.totaal", WIJKTEAM_TERMIJNEN)]).map(([eerste, onderzoek, totaal]) => {
    const alle = [...(eerste === null ? [] : [eerste]), onderzoek, totaal];
    return {
      waarde: { advies: eerste === null ? null : eerste.waarde, onderzoek: onderzoek.waarde, totaal: totaal.waarde },
      stappen: alle.flatMap(({ stappen }) => stappen),
      bronnen: bronnenMet(alle.flatMap(({ bronnen }) => bronnen)),
    };
  });
};
