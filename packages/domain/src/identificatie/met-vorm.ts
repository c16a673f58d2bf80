import * as z from "zod";

/** A text in exactly one form; any other text is refused with the code `vorm` and not looked at further. */
export const metVorm = (vorm: RegExp): z.ZodString =>
  z.string().refine((tekst) => vorm.test(tekst), { params: { code: "vorm" }, abort: true });
