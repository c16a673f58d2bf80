import type * as z from "zod";

import { parse, type OngeldigeInvoer } from "../parse.js";
import type { Result } from "../result.js";
import { doorstaatElfproef } from "./elfproef.js";
import { metVorm } from "./met-vorm.js";

const ALLEEN_NULLEN = "000000000";

/**
 * Burgerservicenummer: nine digits that pass the elfproef, leading zeros included. It does not prove that the number was issued.
 *
 * It is a plain string, so that it can be stored and sent; nothing hides it. It is kept from leaking by three habits:
 * no failure carries a value, `maskBsn` is the only form for a screen, and loggers pass every text through `redactBsn`.
 *
 * @source iWmo 3.2, RS037 and CS002; Wmo 2015 art. 5.2.9
 */
export const Bsn = metVorm(/^[0-9]{9}$/)
  .refine((cijfers) => cijfers !== ALLEEN_NULLEN, { params: { code: "alleenNullen" }, abort: true })
  .refine(doorstaatElfproef, { params: { code: "elfproef" } })
  .brand<"Bsn">();
export type Bsn = z.infer<typeof Bsn>;

/** Reads a Bsn; blanks, dots and numbers are refused, never repaired. */
export const parseBsn = (invoer: unknown): Result<Bsn, OngeldigeInvoer> => parse(Bsn, "Bsn", invoer);

/**
 * A Bsn for a screen on which somebody must tell two persons apart: only the last three digits show, `******006`.
 * Never for a log or a link: there three digits are three too many.
 */
export const maskBsn = (bsn: Bsn): string => `******${bsn.slice(-3)}`;
