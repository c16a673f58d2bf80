import { magWachten, type Urgentie } from "@wmo-kit/afwegingskader";
import * as z from "zod";

import { antwoord, makeOnderwerp } from "../onderwerp.js";
import { JaNee, velden } from "../velden.js";

const CODE = "WACHTLIJST_NIET_BIJ_URGENT";

// The format names only the two urgencies that may not wait.
const urgentieVan = (woord: string): Urgentie => (woord === "crisis" || woord === "spoed" ? woord : "gewoon");

/** Whether a resident may wait. @source W-50.1 */
export const WACHTLIJST = makeOnderwerp({
  naam: "wachtlijst",
  eisen: ["W-50.1"],
  uitleg: "Whether a resident may be put on the waiting list: never with crisis or spoed. Any other urgency may wait.",
  invoer: z.strictObject({ urgency: z.string(), action: z.literal("plaats op wachtlijst") }),
  verwacht: velden({ allowed: JaNee, errorCode: z.literal(CODE) }),
  beantwoord: ({ urgency }) => {
    const allowed = magWachten(urgentieVan(urgency));
    return antwoord({ allowed, errorCode: allowed ? undefined : CODE });
  },
});
