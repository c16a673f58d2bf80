import * as z from "zod";

import { heeftDatumvorm, isBestaandeDatum } from "./datumvorm.js";

/**
 * A civil day in the Gregorian calendar, written yyyy-mm-dd: no time, no zone.
 *
 * @unit civil date
 */
export const IsoDatum = z
  .string()
  .refine(heeftDatumvorm, { params: { code: "vorm" }, abort: true })
  .refine(isBestaandeDatum, { params: { code: "bestaatNiet" } })
  .brand<"IsoDatum">();
export type IsoDatum = z.infer<typeof IsoDatum>;
