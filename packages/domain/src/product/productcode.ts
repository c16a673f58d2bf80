import type * as z from "zod";

import { parse, type OngeldigeInvoer } from "../parse.js";
import type { Result } from "../result.js";
import { regeltekst } from "../taal/regeltekst.js";

/**
 * Code of a product within its category: one to five characters.
 * Municipality and provider agree which codes they use; a code is not wrong because a national list lacks it.
 *
 * @source iWmo 3.2, LDT_ProductCode
 */
export const Productcode = regeltekst(5).brand<"Productcode">();
export type Productcode = z.infer<typeof Productcode>;

/** Reads a product code. */
export const parseProductcode = (invoer: unknown): Result<Productcode, OngeldigeInvoer> => parse(Productcode, "Productcode", invoer);
