import { Tekst } from "@wmo-kit/kit/register";
import * as z from "zod";

/** What a professional brings for the choice of a resident: languages, fields, and for how many residents there is room. @source W-7, W-49.4 */
export const MATCHFEITEN = {
  "matchprofiel-vastgelegd": z.strictObject({
    /** The account of the professional. */
    id: z.string(),
    talen: z.array(Tekst).max(20),
    deskundigheden: z.array(Tekst).max(20),
    /** How many residents at most; left out when the team did not set one. @unit residents */
    maximum: z.number().int().min(0).max(500).optional(),
  }),
} as const;
