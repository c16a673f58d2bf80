import type * as z from "zod";

import { parse, type OngeldigeInvoer } from "../parse.js";
import type { Result } from "../result.js";
import { metVorm } from "./met-vorm.js";

/**
 * AGB code of a provider: eight digits, leading zeros included, without a check digit.
 * The same code can stand for a person, a branch and an organisation; which of them it is, the code does not say.
 *
 * @source iWmo 3.2, LDT_AgbCode
 */
export const AgbCode = metVorm(/^[0-9]{8}$/)
  .refine((cijfers) => cijfers !== "00000000", { params: { code: "alleenNullen" } })
  .brand<"AgbCode">();
export type AgbCode = z.infer<typeof AgbCode>;

/** Reads an AGB code. */
export const parseAgbCode = (invoer: unknown): Result<AgbCode, OngeldigeInvoer> => parse(AgbCode, "AgbCode", invoer);
