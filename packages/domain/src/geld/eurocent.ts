import * as z from "zod";

/**
 * An amount of money in whole eurocents; a debt or credit is negative.
 *
 * @source iWmo 3.2, LDT_Bedrag
 * @unit eurocent
 */
export const Eurocent = z
  .number()
  .refine(Number.isSafeInteger, { params: { code: "geheelGetal" } })
  .overwrite((bedrag) => bedrag + 0)
  .brand<"Eurocent">();
export type Eurocent = z.infer<typeof Eurocent>;
