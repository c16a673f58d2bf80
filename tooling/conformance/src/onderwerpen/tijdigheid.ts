import { describeMeetfout, evaluateTijdigheid } from "@wmo-kit/timeliness/meting";
import * as z from "zod";

import { antwoord, geenAntwoord, makeOnderwerp } from "../onderwerp.js";
import { DIENSTVERLENING } from "../rijen/dienstverlening.js";
import { Aantal, Datum, Getal, JaNee, Maand, velden } from "../velden.js";
import { alsPercentage } from "../vertaling/getal.js";
import { alsJaOfNee } from "../vertaling/oordeel.js";

/** Help that started in time. @source W-50.3; norms.md A-07 */
export const TIJDIGHEID = makeOnderwerp({
  naam: "tijdigheid-80",
  eisen: ["W-50.3"],
  uitleg:
    "The share of the reports of a month for which help started within 14 days, looked at on `asOf`. Who waits longer than that counts as a miss; who still has time is left out; a start after `asOf` is not known yet.",
  invoer: z.strictObject({
    asOf: Datum,
    cohortMonth: Maand,
    cases: z.array(z.strictObject({ report: Datum, start: Datum.nullable().optional() })),
  }),
  verwacht: velden({ onTime: Aantal, denominator: Aantal, percentage: Getal.nullable(), meets: JaNee.nullable() }),
  beantwoord: ({ asOf, cohortMonth, cases }) =>
    evaluateTijdigheid({
      normen: DIENSTVERLENING,
      norm: "W-50.3",
      maand: cohortMonth,
      zaken: cases.map(({ report, start }, plaats) => ({ kenmerk: `${plaats + 1}`, melding: report, start: start ?? undefined })),
      peildatum: asOf,
    }).match(
      ({ waarde: { teller, noemer, verhouding, oordeel } }) =>
        antwoord({ onTime: teller, denominator: noemer, percentage: alsPercentage(verhouding), meets: alsJaOfNee(oordeel) }),
      (fout) => geenAntwoord(describeMeetfout(fout)),
    ),
});
