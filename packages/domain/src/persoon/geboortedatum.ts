import * as z from "zod";

import { IsoDatum } from "../datum/iso-datum.js";
import { parse, type OngeldigeInvoer } from "../parse.js";
import type { Result } from "../result.js";
import { formatDatum, formatMaand } from "../taal/datumtekst.js";

/**
 * Which part of a date is unknown: 1 the day, 2 day and month, 3 everything. Without it the whole date is known.
 *
 * @source iWmo 3.2, code list COD170
 */
export const DatumGebruik = z.enum(["1", "2", "3"]);
export type DatumGebruik = z.infer<typeof DatumGebruik>;

/** What an unknown part is filled with. @source iWmo 3.2, CS139 and IV009 */
const OPVULLING: Record<DatumGebruik, RegExp> = { "1": /-01$/, "2": /-01-01$/, "3": /^1900-01-01$/ };

/**
 * Day of birth, of which parts can be unknown. The unknown parts are filled and mean nothing: never show or reckon with the bare `datum`.
 *
 * @source iWmo 3.2, CDT_Geboortedatum, CS139
 */
export const Geboortedatum = z
  .strictObject({ datum: IsoDatum, datumGebruik: DatumGebruik.optional() })
  .readonly()
  .refine(({ datum, datumGebruik }) => datumGebruik === undefined || OPVULLING[datumGebruik].test(datum), {
    params: { code: "datumGebruik" },
    path: ["datumGebruik"],
  });
export interface Geboortedatum extends z.infer<typeof Geboortedatum> {}

/** Reads a day of birth; the filling of the unknown parts must fit the use. */
export const parseGeboortedatum = (invoer: unknown): Result<Geboortedatum, OngeldigeInvoer> =>
  parse(Geboortedatum, "Geboortedatum", invoer);

/** A day of birth in Dutch, as far as it is known: “17 mei 1948”, “mei 1948”, “1948”, “onbekend”. */
export const describeGeboortedatum = ({ datum, datumGebruik }: Geboortedatum): string => {
  switch (datumGebruik) {
    case undefined:
      return formatDatum(datum);
    case "1":
      return formatMaand(datum);
    case "2":
      return String(Number(datum.slice(0, 4)));
    case "3":
      return "onbekend";
  }
};
