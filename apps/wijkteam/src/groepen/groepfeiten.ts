import { IsoDatum } from "@wmo-kit/domain";
import { Tekst } from "@wmo-kit/kit/register";
import * as z from "zod";

/** Help in a group, or an activity that is open to more people. @source W-5.5, W-14.1 */
const GROEPSSOORTEN = ["hulp in een groep", "collectieve activiteit"] as const;

/** The groups and activities of the team, to which residents can go. @source W-5.5, W-14.1 */
export const GROEPFEITEN = {
  "groep-vastgelegd": z.strictObject({
    id: z.string(),
    naam: Tekst,
    groepssoort: z.enum(GROEPSSOORTEN),
    voorWie: Tekst,
    wanneer: Tekst,
    waar: Tekst,
    begeleider: Tekst.optional(),
    totEnMet: IsoDatum.optional(),
  }),
} as const;
