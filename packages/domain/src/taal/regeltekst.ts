import * as z from "zod";

/**
 * One line of text with something visible in it, of at most a number of characters; the text rule behind names and codes in iWmo.
 *
 * @source iWmo 3.2, RS033 (not blank) and the maxLength of the type
 * @unit characters
 */
export const regeltekst = (maximaal: number): z.ZodString =>
  z
    .string()
    .refine((tekst) => /[^ \t\n\r]/.test(tekst), { params: { code: "leeg" }, abort: true })
    .refine((tekst) => !/[\n\r]/.test(tekst), { params: { code: "regeleinde" } })
    .refine((tekst) => [...tekst].length <= maximaal, { params: { code: "teLang" } });
