import { Dekkingsoordeel, evaluateAlgemeneRegel } from "@wmo-kit/afwegingskader";
import * as z from "zod";

import { antwoord, makeOnderwerp } from "../onderwerp.js";
import { JaNee, velden } from "../velden.js";

const Hardheid = z.strictObject({ reason: z.string().nullish(), transferAssessment: z.enum(["belemmert", "bevordert"]).nullish() });

/** The general rule and its exception. @source W-26-u2, W-28.3 */
export const AFWEGINGSKADER = makeOnderwerp({
  naam: "afwegingskader",
  eisen: ["W-26-u2", "W-28.3"],
  uitleg:
    "Whether a positive outcome can be given. One 'volledig' in d, e or f covers the question and refuses it, except at a re-indication in hardship with a reason and the hand-over assessed. Hardship elsewhere is refused as such.",
  invoer: z.strictObject({
    isReindication: JaNee,
    verdicts: z.strictObject({ d: Dekkingsoordeel, e: Dekkingsoordeel, f: Dekkingsoordeel }),
    requestedOutcome: z.literal("positief"),
    hardship: Hardheid.nullish(),
  }),
  verwacht: velden({ allowed: JaNee, errorCode: z.enum(["VOORLIGGEND_LOST_OP", "HARDHEID_ALLEEN_HERINDICATIE"]) }),
  beantwoord: ({ isReindication, verdicts, hardship }) => {
    const oordeel = evaluateAlgemeneRegel({
      isHerindicatie: isReindication,
      activiteiten: [verdicts],
      ...(hardship === null || hardship === undefined
        ? {}
        : { hardheid: { motivering: hardship.reason ?? undefined, overdracht: hardship.transferAssessment ?? undefined } }),
    });
    return antwoord({ allowed: oordeel.positiefKan, errorCode: oordeel.positiefKan ? undefined : oordeel.foutcode });
  },
});
