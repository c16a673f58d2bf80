import type * as z from "zod";

import { parse, type OngeldigeInvoer } from "../parse.js";
import type { Result } from "../result.js";
import { metVorm } from "./met-vorm.js";

/**
 * Number of a branch in the trade register: twelve digits, leading zeros included.
 *
 * @source Handelsregisterwet 2007 art. 11
 */
export const Vestigingsnummer = metVorm(/^[0-9]{12}$/).brand<"Vestigingsnummer">();
export type Vestigingsnummer = z.infer<typeof Vestigingsnummer>;

/** Reads a branch number. */
export const parseVestigingsnummer = (invoer: unknown): Result<Vestigingsnummer, OngeldigeInvoer> => parse(Vestigingsnummer, "Vestigingsnummer", invoer);
