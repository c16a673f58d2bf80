import { magAanTafel } from "@wmo-kit/afwegingskader";
import * as z from "zod";

import { antwoord, makeOnderwerp } from "../onderwerp.js";
import { JaNee, velden } from "../velden.js";

const CODE = "AANBIEDER_NIET_BIJ_PGB_GESPREK";

/** Who may be at the conversation about a pgb. @source W-39 */
export const PGB_GESPREK = makeOnderwerp({
  naam: "pgb-gesprek",
  eisen: ["W-39"],
  uitleg: "Whether these people may have the conversation: with a pgb the provider may not be there, with zin it may.",
  invoer: z.strictObject({ financing: z.enum(["pgb", "zin"]), participants: z.array(z.string()) }),
  verwacht: velden({ allowed: JaNee, errorCode: z.literal(CODE) }),
  beantwoord: ({ financing, participants }) => {
    const allowed = magAanTafel({ financiering: financing, deelnemers: participants });
    return antwoord({ allowed, errorCode: allowed ? undefined : CODE });
  },
});
