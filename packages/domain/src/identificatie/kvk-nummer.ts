import type * as z from "zod";

import { parse, type OngeldigeInvoer } from "../parse.js";
import type { Result } from "../result.js";
import { metVorm } from "./met-vorm.js";

/**
 * Number of an enterprise in the trade register: eight digits, leading zeros included.
 *
 * @source Handelsregisterwet 2007 art. 9
 */
export const KvkNummer = metVorm(/^[0-9]{8}$/).brand<"KvkNummer">();
export type KvkNummer = z.infer<typeof KvkNummer>;

/** Reads a trade register number. */
export const parseKvkNummer = (invoer: unknown): Result<KvkNummer, OngeldigeInvoer> => parse(KvkNummer, "KvkNummer", invoer);
