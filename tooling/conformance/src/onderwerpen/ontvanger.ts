import { weegOntvanger } from "@wmo-kit/afwegingskader";
import * as z from "zod";

import { antwoord, makeOnderwerp } from "../onderwerp.js";
import { JaNee, velden } from "../velden.js";

/** To whom the confirmation goes and with whom the contact is. @source W-50.2.1, W-50.2.2 */
export const ONTVANGER = makeOnderwerp({
  naam: "ontvanger",
  eisen: ["W-50.2.1", "W-50.2.2"],
  uitleg: "Whether the confirmation went to who reported, and whether the qualitative contact was with the resident.",
  invoer: z.strictObject({ reporter: z.string(), confirmationTo: z.string().nullish(), qualitativeContactWith: z.string().nullish() }),
  verwacht: velden({ confirmationMeets: JaNee, qualitativeContactMeets: JaNee }),
  beantwoord: ({ reporter, confirmationTo, qualitativeContactWith }) => {
    const { bevestigingTelt, contactTelt } = weegOntvanger({
      aanmelder: reporter,
      bevestigingAan: confirmationTo ?? undefined,
      deelnemers: [qualitativeContactWith ?? ""],
    });
    return antwoord({ confirmationMeets: bevestigingTelt, qualitativeContactMeets: contactTelt });
  },
});
