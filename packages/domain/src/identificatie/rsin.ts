import type * as z from "zod";

import { parse, type OngeldigeInvoer } from "../parse.js";
import type { Result } from "../result.js";
import { doorstaatElfproef } from "./elfproef.js";
import { metVorm } from "./met-vorm.js";

/**
 * Rechtspersonen en Samenwerkingsverbanden Informatienummer: nine digits that pass the elfproef.
 * Looks like a Bsn and is something else: it names an organisation and is not personal data.
 *
 * @source Handelsregisterwet 2007 art. 9
 */
export const Rsin = metVorm(/^[0-9]{9}$/)
  .refine((cijfers) => cijfers !== "000000000", { params: { code: "alleenNullen" }, abort: true })
  .refine(doorstaatElfproef, { params: { code: "elfproef" } })
  .brand<"Rsin">();
export type Rsin = z.infer<typeof Rsin>;

/** Reads a Rsin. */
export const parseRsin = (invoer: unknown): Result<Rsin, OngeldigeInvoer> => parse(Rsin, "Rsin", invoer);
