import * as z from "zod";

/** A text that somebody wrote: not empty, without blanks around it. */
export const Tekst = z.string().trim().min(1);
