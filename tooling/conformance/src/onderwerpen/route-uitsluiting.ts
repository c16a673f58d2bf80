import { evaluateRechtstreekseToegang, ROUTE2_STATUSSEN } from "@wmo-kit/afwegingskader";
import * as z from "zod";

import { antwoord, makeOnderwerp } from "../onderwerp.js";
import { JaNee, velden } from "../velden.js";

/** What exclusion from direct requests stops. @source D-11.11 */
export const ROUTE_UITSLUITING = makeOnderwerp({
  naam: "route-uitsluiting",
  eisen: ["D-11.11"],
  uitleg: "What a provider can still do when it is excluded from direct requests: a 301 is always accepted, a 315 may not be sent.",
  invoer: z.strictObject({ route2Status: z.enum(ROUTE2_STATUSSEN), incoming: z.literal("301").nullish(), outgoing: z.literal("315").nullish() }),
  verwacht: velden({ accept301: JaNee, send315: JaNee, errorCode: z.literal("ROUTE2_UITGESLOTEN") }),
  beantwoord: ({ route2Status }) => {
    const { neemt301Aan, verstuurt315, code } = evaluateRechtstreekseToegang(route2Status);
    return antwoord({ accept301: neemt301Aan, send315: verstuurt315, errorCode: code });
  },
});
