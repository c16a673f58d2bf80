import { describeAfwegingskaderFout } from "@wmo-kit/afwegingskader";
import { describeDomainFailure, formatDatum } from "@wmo-kit/domain";
import { describeMeetfout } from "@wmo-kit/timeliness/meting";

import type { MonitoringFout } from "./errors.js";

/** One Dutch sentence: what is wrong, where, and what to do now. */
export const describeMonitoringFout = (fout: MonitoringFout): string => {
  switch (fout._tag) {
    case "PeriodeLeeg":
      return `De periode van ${fout.vanaf} tot en met ${fout.totEnMet} bevat geen maand. Kies een laatste maand die niet voor de eerste ligt.`;
    case "IndicatorNietGeldig":
      return `Het cijfer “${fout.indicator}” bestaat pas vanaf ${formatDatum(fout.vanaf)}. Kies een latere maand of laat dit cijfer weg.`;
    case "IndicatorDubbel":
      return `Het cijfer “${fout.indicator}” staat twee keer in de vraag. Noem elk cijfer één keer.`;
    case "DelenPassenNiet":
      return "Deze deeltellingen horen niet bij dezelfde vraag. Tel alle delen met dezelfde cijfers, maanden en peildatum.";
    case "GetalTeGroot":
      return `De som van “${fout.indicator}” is te groot om precies te zijn. Kijk de aangeleverde bedragen na.`;
    case "NietCanoniek":
      return describeAfwegingskaderFout(fout);
    case "OngeldigeInvoer":
      return describeDomainFailure(fout);
    case "NormOnbekendeId":
    case "NormNietGeldig":
    case "DatumBuitenBereik":
    case "NormwaardePastNiet":
    case "ProductZonderNorm":
    case "MetingPastNiet":
      return describeMeetfout(fout);
  }
};
