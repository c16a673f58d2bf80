import { makeKalender, STANDAARD_KALENDER, type BevrijdingsdagInstelling, type Kalender } from "@wmo-kit/timeliness";
import * as z from "zod";

import { makeOnderwerp } from "../onderwerp.js";
import { beantwoordDagtermijn, weekdagVanEinde } from "../rijen/beantwoord-dagtermijn.js";
import { Aantal, Datum, JaNee, velden, Weekdag } from "../velden.js";

const BEVRIJDINGSDAG = { every: "elk jaar", lustrum: "lustrum", never: "nooit" } as const satisfies Readonly<Record<string, BevrijdingsdagInstelling>>;

const Kalendervoorbeeld = z.strictObject({
  goodFridayIsHoliday: JaNee.optional(),
  liberationDay: z.enum(["every", "lustrum", "never"]).optional(),
});

const kalenderVan = (voorbeeld: z.infer<typeof Kalendervoorbeeld> = {}): Kalender =>
  makeKalender({
    ...STANDAARD_KALENDER,
    ...(voorbeeld.goodFridayIsHoliday === undefined ? {} : { goedeVrijdagIsVrij: voorbeeld.goodFridayIsHoliday }),
    ...(voorbeeld.liberationDay === undefined ? {} : { bevrijdingsdag: BEVRIJDINGSDAG[voorbeeld.liberationDay] }),
  });

/** Working days after an event. @source norms.md K-01, K-02 */
export const WERKDAGEN_NA = makeOnderwerp({
  naam: "working-days-after",
  eisen: ["D-20.4", "D-20.5", "D-16.6", "W-65.1", "W-50.2.2", "W-64.4"],
  uitleg:
    "The last day of a term in working days. The day of the event does not count. `calendar` says which days are off: Goede Vrijdag is not unless it is set, 5 May is every year, in a year divisible by five (`lustrum`) or never.",
  invoer: z.strictObject({ event: Datum, workingDays: Aantal, calendar: Kalendervoorbeeld.optional() }),
  verwacht: velden({ dueDate: Datum, weekday: Weekdag }),
  beantwoord: ({ event, workingDays, calendar }, eisen) =>
    beantwoordDagtermijn(
      {
        eisen,
        soort: { richting: "na", eenheden: ["werkdag"] },
        duur: { aantal: workingDays, eenheid: "werkdag" },
        aanvang: event,
        kalender: kalenderVan(calendar),
      },
      (termijn) => ({ dueDate: termijn.uitersteDatum, weekday: weekdagVanEinde(termijn) }),
    ),
});

/** Working days before a day. @source norms.md K-01, K-02 */
export const WERKDAGEN_VOOR = makeOnderwerp({
  naam: "working-days-before",
  eisen: ["W-86.3"],
  uitleg: "The latest day that lies so many working days before a day. That whole day is still in time.",
  invoer: z.strictObject({ reference: Datum, workingDays: Aantal }),
  verwacht: velden({ latestDate: Datum, weekday: Weekdag }),
  beantwoord: ({ reference, workingDays }, eisen) =>
    beantwoordDagtermijn(
      {
        eisen,
        soort: { richting: "voor", eenheden: ["werkdag"] },
        duur: { aantal: workingDays, eenheid: "werkdag" },
        aanvang: reference,
      },
      (termijn) => ({ latestDate: termijn.uitersteDatum, weekday: weekdagVanEinde(termijn) }),
    ),
});
