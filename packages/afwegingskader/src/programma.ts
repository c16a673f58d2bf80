import * as z from "zod";

/** The programme of requirements under which something is done. */
export const Programma = z.enum(["wijkteam", "dagbesteding"]);
export type Programma = z.infer<typeof Programma>;
