import { describeDomainFailure, parseContractprofiel } from "@wmo-kit/domain";
import { describeTimelinessError, evaluateMeldingstermijnen, makeKalender, WIJKTEAM_TERMIJNEN, WMO_TERMIJNEN } from "@wmo-kit/timeliness";
import * as z from "zod";

import { antwoord, geenAntwoord, makeOnderwerp } from "../onderwerp.js";
import { EERSTE_DAG } from "../rijen/altijd.js";
import { Datum, velden } from "../velden.js";

const kalender = makeKalender();

// The shipped values, agreed for every day: an example may lie before the programme began.
const ALTIJD_GELIJK = parseContractprofiel({
  id: "voorbeelden",
  naam: "Voorbeelden",
  afwijkingen: [...WIJKTEAM_TERMIJNEN, ...WMO_TERMIJNEN].map(({ id, waarde }) => ({
    norm: id,
    waarde,
    begindatum: EERSTE_DAG,
    reden: "de lengte van het programma, op elke dag",
  })),
});

/** The terms that run from a report. @source W-33; Wmo 2015 art. 2.3.2; norms.md K-04, A-35 */
export const MELDINGSTERMIJNEN = makeOnderwerp({
  naam: "statutory-report-term",
  eisen: ["W-33"],
  uitleg:
    "The terms that run from a report: the advice to the municipality (six weeks, in the contract, only for solution 4, never moved), the investigation (six weeks, in the law) and the whole of it (eight weeks, in the law). The two of the law move on from a weekend, a holiday or an equated day, each on its own.",
  invoer: z.strictObject({
    reportReceived: Datum,
    solution: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]).meta({ description: "1, 2, 3 or 4" }),
  }),
  verwacht: velden({ adviceDueContract: Datum.nullable(), statutoryInvestigationEnd: Datum, statutoryTotalEnd: Datum }),
  beantwoord: ({ reportReceived, solution }) =>
    ALTIJD_GELIJK.mapErr((fout) => geenAntwoord(describeDomainFailure(fout)))
      .andThen((profiel) =>
        evaluateMeldingstermijnen({ melding: reportReceived, oplossing: solution, kalender, profiel }).mapErr((fout) =>
          geenAntwoord(describeTimelinessError(fout)),
        ),
      )
      .match(
        ({ waarde: { advies, onderzoek, totaal } }) =>
          antwoord({
            adviceDueContract: advies === null ? null : advies.uitersteDatum,
            statutoryInvestigationEnd: onderzoek.uitersteDatum,
            statutoryTotalEnd: totaal.uitersteDatum,
          }),
        (geen) => geen,
      ),
});
