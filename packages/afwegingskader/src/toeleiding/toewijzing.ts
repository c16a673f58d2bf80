import { IsoDatum, Productcode } from "@wmo-kit/domain";
import * as z from "zod";

/** An allocation as the 301 brought it. Its number is that of the municipality; no personal data is kept here. @source D-11.2; iWmo 3.2, WMO301 */
export const Toewijzing = z
  .strictObject({
    nummer: z.number().int().nonnegative(),
    /** Left open when the municipality names a category of products, or only a budget. @source iWmo 3.2, WMO301 ToegewezenProduct, IV075 */
    product: Productcode.optional(),
    begindatum: IsoDatum,
    einddatum: IsoDatum.optional(),
  })
  .refine(({ begindatum, einddatum }) => einddatum === undefined || begindatum <= einddatum, {
    params: { code: "eindeVoorBegin" },
    path: ["einddatum"],
  });
export interface Toewijzing extends z.infer<typeof Toewijzing> {}
