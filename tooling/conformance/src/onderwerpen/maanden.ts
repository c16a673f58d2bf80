import * as z from "zod";

import { makeOnderwerp } from "../onderwerp.js";
import { beantwoordDagtermijn } from "../rijen/beantwoord-dagtermijn.js";
import { Aantal, Datum, velden } from "../velden.js";

// The last day of the old indication is a right, not a term that somebody keeps.
const RECHT_EINDIGT = "W-43.1";

/** Months after an event. @source norms.md K-05, A-13 */
export const MAANDEN_NA = makeOnderwerp({
  naam: "months-after",
  eisen: ["D-12.5", "W-43.1", "D-12.6", "D-2.3"],
  uitleg:
    "The day so many months later: the same day number, or the last day of a shorter month. It stays where it falls. For W-43.1 it is the last day of the entitlement (`entitlementEnds`), for the others the last day in time (`dueDate`).",
  invoer: z.strictObject({ event: Datum, months: Aantal }),
  verwacht: velden({ dueDate: Datum, entitlementEnds: Datum }),
  beantwoord: ({ event, months }, eisen) =>
    beantwoordDagtermijn(
      { eisen, soort: { richting: "na", eenheden: ["maand", "jaar"] }, duur: { aantal: months, eenheid: "maand" }, aanvang: event },
      ({ uitersteDatum }) => (eisen.includes(RECHT_EINDIGT) ? { entitlementEnds: uitersteDatum } : { dueDate: uitersteDatum }),
    ),
});

/** Months before a day. @source norms.md K-05 */
export const MAANDEN_VOOR = makeOnderwerp({
  naam: "months-before",
  eisen: ["W-98.5"],
  uitleg: "The latest day that lies so many months before a day: the same day number, or the last day of a shorter month.",
  invoer: z.strictObject({ reference: Datum, monthsBefore: Aantal }),
  verwacht: velden({ latestDate: Datum }),
  beantwoord: ({ reference, monthsBefore }, eisen) =>
    beantwoordDagtermijn(
      { eisen, soort: { richting: "voor", eenheden: ["maand"] }, duur: { aantal: monthsBefore, eenheid: "maand" }, aanvang: reference },
      ({ uitersteDatum }) => ({ latestDate: uitersteDatum }),
    ),
});
