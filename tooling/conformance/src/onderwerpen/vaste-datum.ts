import type { IsoDatum } from "@wmo-kit/domain";
import { makeKalender } from "@wmo-kit/timeliness";
import {
  DAGBESTEDING_KALENDER,
  describeProgrammafout,
  evaluateInlevering,
  evaluateJaardatum,
  WIJKTEAM_KALENDER,
  type JaardatumNorm,
  type KalenderNorm,
} from "@wmo-kit/timeliness/plichten";
import * as z from "zod";

import { antwoord, geenAntwoord, makeOnderwerp } from "../onderwerp.js";
import { voorAltijd } from "../rijen/altijd.js";
import { Aantal, Datum, JaNee, Maanddag, velden } from "../velden.js";

const RIJEN: readonly KalenderNorm[] = [...WIJKTEAM_KALENDER, ...DAGBESTEDING_KALENDER];
const JAARDATUMS = RIJEN.filter((rij): rij is JaardatumNorm => rij.soort === "jaardatum");
const VERGELIJKING = { before: "<", onOrBefore: "<=" } as const;
const GOEDKEUREND = "goedkeurend";
const VERKLARING = "geen-goedkeurende-verklaring";
const kalender = makeKalender();

const isOpTijd = (uitersteDatum: IsoDatum, ingeleverd: IsoDatum): boolean =>
  evaluateInlevering({ uitersteDatum, kalender, peildatum: ingeleverd, voldaanOp: ingeleverd })._tag === "Gehaald";

const Vraag = z
  .strictObject({
    reportingYear: Aantal.optional(),
    serviceYear: Aantal.optional(),
    rule: z.enum(["before", "onOrBefore"]),
    monthDay: Maanddag,
    submitted: Datum.optional(),
    auditOpinion: z.string().min(1).optional(),
  })
  .refine(({ reportingYear, serviceYear }) => (reportingYear === undefined) !== (serviceYear === undefined), {
    params: { code: "invalid_type" },
    path: ["reportingYear"],
  });

/** A named day in the year after. @source norms.md section 4, K-03, K-07 */
export const VASTE_DATUM = makeOnderwerp({
  naam: "fixed-date",
  eisen: ["D-16.7", "W-104.2", "D-20.3", "D-16.10", "W-104.5"],
  uitleg:
    "The last day in time for a yearly duty: a named day in the year after `reportingYear` or `serviceYear` (one of the two), or the day before it for `before`. It stays where it falls. With `submitted`, whether that was in time. Only for W-104.5 `auditOpinion` decides whether there is a duty at all (`required`); without one there is no date.",
  invoer: Vraag,
  verwacht: velden({ lastAcceptableDate: Datum, onTime: JaNee, required: JaNee }),
  beantwoord: ({ reportingYear, serviceYear, rule, monthDay, submitted, auditOpinion }, eisen) => {
    const rij = JAARDATUMS.find(({ eis }) => eisen.includes(eis));
    const overJaar = reportingYear ?? serviceYear;
    if (rij === undefined || overJaar === undefined) return geenAntwoord(`no yearly duty on a named day in ${eisen.join(", ")}`);
    const [maand = 0, dag = 0] = monthDay.split("-").map(Number);
    const normen = [voorAltijd(rij, { waarde: { maand, dag }, vergelijking: VERGELIJKING[rule] })];
    const vanVerklaring = rij.voorwaarde === VERKLARING && auditOpinion !== undefined;
    return evaluateJaardatum({
      normen,
      norm: rij.id,
      overJaar,
      kalender,
      omstandigheden: vanVerklaring ? { [VERKLARING]: auditOpinion !== GOEDKEUREND } : {},
    }).match(
      ({ waarde }) =>
        waarde._tag === "GeenJaarplicht"
          ? antwoord({ required: false })
          : antwoord({
              lastAcceptableDate: waarde.uitersteDatum,
              onTime: submitted === undefined ? undefined : isOpTijd(waarde.uitersteDatum, submitted),
              required: vanVerklaring ? true : undefined,
            }),
      (fout) => geenAntwoord(describeProgrammafout(fout)),
    );
  },
});
