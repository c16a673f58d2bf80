import * as z from "zod";

import { parse, type OngeldigeInvoer } from "../parse.js";
import type { Result } from "../result.js";
import { EENHEDEN, FREQUENTIES } from "./omvang.table.js";

/** Unit of a volume. @source iWmo 3.2, code list WJ756 */
export const Eenheid = z.enum(EENHEDEN.map(({ code }) => code));
export type Eenheid = z.infer<typeof Eenheid>;

/** How often a volume is available. @source iWmo 3.2, code list WMO757 */
export const Frequentie = z.enum(FREQUENTIES.map(({ code }) => code));
export type Frequentie = z.infer<typeof Frequentie>;

/** Amount of support in whole units; with unit 83 it is an amount of eurocents. @source iWmo 3.2, LDT_Volume and IV042 */
const Volume = z.number().int().min(0).max(99_999_999);

const isPerDag = (eenheid: Eenheid): boolean => EENHEDEN.some(({ code, perDag }) => code === eenheid && perDag);

/**
 * How much support: a volume, its unit and how often it is available.
 * Etmaal, dagdeel, euro's and stuks inspanning do not go with “per dag”; the standard lets that pass only for allocations that ended by 2020.
 *
 * @source iWmo 3.2, CDT_Omvang, CS338 and CS343
 */
export const Omvang = z
  .strictObject({ volume: Volume, eenheid: Eenheid, frequentie: Frequentie })
  .readonly()
  .refine(({ eenheid, frequentie }) => frequentie !== "1" || isPerDag(eenheid), {
    params: { code: "frequentieBijEenheid" },
    path: ["frequentie"],
  });
export interface Omvang extends z.infer<typeof Omvang> {}

/** Reads a volume with its unit and frequency. */
export const parseOmvang = (invoer: unknown): Result<Omvang, OngeldigeInvoer> => parse(Omvang, "Omvang", invoer);
