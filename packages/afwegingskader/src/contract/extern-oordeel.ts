import * as z from "zod";

import { mits, NIET_GOED, type Toetsing } from "../kern/wachter.js";

const Besluit = z.strictObject({ uitkomst: z.enum(["aanvaard", "niet aanvaard"]), motivering: z.string().trim().min(1) });

/** The verdict of a test on money, made elsewhere. Without a verdict a person decides, with a motivation. @source D-9, D-24.3, D-25.5; W-100.1 */
export const ExternOordeel = z.discriminatedUnion("oordeel", [
  z.strictObject({ oordeel: z.literal("voldoet") }),
  z.strictObject({ oordeel: z.literal("voldoet niet") }),
  z.strictObject({ oordeel: z.literal("geen oordeel"), besluit: Besluit.optional() }),
]);
export type ExternOordeel = z.infer<typeof ExternOordeel>;

/** Nothing when the test was met or a person accepted it; without a verdict the question for that person. */
export const weegExternOordeel = (oordeel: ExternOordeel | undefined, vraag: string): Toetsing => {
  if (oordeel === undefined || oordeel.oordeel === "voldoet niet") return NIET_GOED;
  if (oordeel.oordeel === "voldoet") return undefined;
  return oordeel.besluit === undefined ? { _tag: "OordeelNodig", vraag } : mits(oordeel.besluit.uitkomst === "aanvaard");
};
