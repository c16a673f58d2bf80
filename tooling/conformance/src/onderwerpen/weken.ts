import * as z from "zod";

import { makeOnderwerp } from "../onderwerp.js";
import { beantwoordDagtermijn, beoordeelGedaan, weekdagVanEinde } from "../rijen/beantwoord-dagtermijn.js";
import { Aantal, Datum, JaNee, velden, Weekdag } from "../velden.js";

/** Weeks before a day. @source norms.md K-03, A-32 */
export const WEKEN_VOOR = makeOnderwerp({
  naam: "weeks-before",
  eisen: ["W-28.1", "D-12.9", "D-20.8"],
  uitleg:
    "The latest day that lies so many weeks before a day: the last day of the indication, or the day a change is wanted. It stays in a weekend or on a holiday. With `actual`, whether it was done in time.",
  invoer: z.strictObject({ reference: Datum, weeksBefore: Aantal, actual: Datum.optional() }),
  verwacht: velden({ latestDate: Datum, weekday: Weekdag, onTime: JaNee }),
  beantwoord: ({ reference, weeksBefore, actual }, eisen) =>
    beantwoordDagtermijn(
      { eisen, soort: { richting: "voor", eenheden: ["week"] }, duur: { aantal: weeksBefore, eenheid: "week" }, aanvang: reference },
      (termijn) => ({
        latestDate: termijn.uitersteDatum,
        weekday: weekdagVanEinde(termijn),
        onTime: beoordeelGedaan(termijn, actual).onTime,
      }),
    ),
});
