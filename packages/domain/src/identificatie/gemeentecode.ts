import type * as z from "zod";

import { parse, type OngeldigeInvoer } from "../parse.js";
import type { Result } from "../result.js";
import { metVorm } from "./met-vorm.js";

/**
 * Code of a municipality: four digits, leading zeros included. Codes change with mergers; that the code exists on a date is another question.
 *
 * @source iWmo 3.2, LDT_Gemeente; CBS, gemeentelijke indeling
 */
export const Gemeentecode = metVorm(/^[0-9]{4}$/).brand<"Gemeentecode">();
export type Gemeentecode = z.infer<typeof Gemeentecode>;

/** Reads a municipality code. */
export const parseGemeentecode = (invoer: unknown): Result<Gemeentecode, OngeldigeInvoer> => parse(Gemeentecode, "Gemeentecode", invoer);
