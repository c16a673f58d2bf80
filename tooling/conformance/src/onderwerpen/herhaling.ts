import { describeDomainFailure } from "@wmo-kit/domain";
import { listHerhaling } from "@wmo-kit/timeliness/plichten";
import * as z from "zod";

import { antwoord, geenAntwoord, makeOnderwerp } from "../onderwerp.js";
import { Aantal, Datum, velden } from "../velden.js";

/** Dates that come back. @source norms.md K-05 */
export const HERHALING = makeOnderwerp({
  naam: "herhaling",
  eisen: ["W-104.1", "W-108.5"],
  uitleg: "The first date and the ones that follow it every so many months, `count` in all. Each is counted from the first, so a short month does not pull later ones down.",
  invoer: z.strictObject({ first: Datum, everyMonths: Aantal, count: Aantal }),
  verwacht: velden({ dates: z.array(Datum) }),
  beantwoord: ({ first, everyMonths, count }) =>
    listHerhaling(first, { aantal: everyMonths, eenheid: "maand" }, count).match(
      (dates) => antwoord({ dates }),
      (fout) => geenAntwoord(describeDomainFailure(fout)),
    ),
});
