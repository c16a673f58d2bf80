import type * as z from "zod";

import { parse, type OngeldigeInvoer } from "../parse.js";
import type { Result } from "../result.js";
import { metVorm } from "./met-vorm.js";

/**
 * Dutch postcode in the form in which it is stored: four digits, not starting with 0, and two capitals without a blank.
 * SA, SD and SS are not given out.
 *
 * @source iWmo 3.2, CS089
 */
export const Postcode = metVorm(/^[1-9][0-9]{3}(?!S[ADS])[A-Z]{2}$/).brand<"Postcode">();
export type Postcode = z.infer<typeof Postcode>;

/** Reads a Dutch postcode in its stored form. */
export const parsePostcode = (invoer: unknown): Result<Postcode, OngeldigeInvoer> => parse(Postcode, "Postcode", invoer);

/** Reads a Dutch postcode as people type it: small letters and one blank before them are taken. */
export const normalizePostcode = (invoer: unknown): Result<Postcode, OngeldigeInvoer> =>
  parsePostcode(typeof invoer === "string" && /^[0-9]{4} ?[A-Za-z]{2}$/.test(invoer) ? invoer.replace(" ", "").toUpperCase() : invoer);
