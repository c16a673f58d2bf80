import { evaluateBeeindigen } from "@wmo-kit/afwegingskader";
import * as z from "zod";

import { antwoord, makeOnderwerp } from "../onderwerp.js";
import { JaNee, velden } from "../velden.js";

/** Suspending help, or ending it before its time. @source W-63.1, W-63.2 */
export const BEEINDIGEN = makeOnderwerp({
  naam: "beeindigen",
  eisen: ["W-63.1", "W-63.2"],
  uitleg: "Whether help may be suspended or ended before its time: only on a weighty ground. Suspending counts as ending early.",
  invoer: z.strictObject({ action: z.enum(["opschorten", "voortijdig beëindigen"]), ground: z.string().nullish() }),
  verwacht: velden({ allowed: JaNee, errorCode: z.literal("ZWAARWEGENDE_GROND_ONTBREEKT") }),
  beantwoord: ({ action, ground }) => {
    const { waarde } = evaluateBeeindigen(action, ground ?? undefined);
    return antwoord({ allowed: waarde.toegestaan, errorCode: waarde.toegestaan ? undefined : waarde.code });
  },
});
