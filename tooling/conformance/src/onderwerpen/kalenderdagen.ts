import * as z from "zod";

import { makeOnderwerp } from "../onderwerp.js";
import { beantwoordDagtermijn, beoordeelGedaan, weekdagVanEinde } from "../rijen/beantwoord-dagtermijn.js";
import { Aantal, Datum, JaNee, velden, Weekdag } from "../velden.js";

/** Calendar days after an event. @source norms.md K-01, K-03 */
export const KALENDERDAGEN_NA = makeOnderwerp({
  naam: "calendar-days-after",
  eisen: ["W-50.2.3", "D-11.3", "W-100.2", "W-50.1", "W-fn2", "W-86.2"],
  uitleg: "The last day of a term in calendar days; it stays in a weekend or on a holiday. With `actual`, whether it was done in time and how many days late.",
  invoer: z.strictObject({ event: Datum, calendarDays: Aantal, actual: Datum.optional() }),
  verwacht: velden({ dueDate: Datum, weekday: Weekdag, onTime: JaNee, daysLate: Aantal }),
  beantwoord: ({ event, calendarDays, actual }, eisen) =>
    beantwoordDagtermijn(
      {
        eisen,
        soort: { richting: "na", eenheden: ["kalenderdag", "week"] },
        duur: { aantal: calendarDays, eenheid: "kalenderdag" },
        aanvang: event,
      },
      (termijn) => ({ dueDate: termijn.uitersteDatum, weekday: weekdagVanEinde(termijn), ...beoordeelGedaan(termijn, actual) }),
    ),
});
