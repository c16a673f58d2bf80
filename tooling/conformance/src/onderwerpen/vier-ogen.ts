import { evaluateVierOgen } from "@wmo-kit/afwegingskader";
import * as z from "zod";

import { antwoord, makeOnderwerp } from "../onderwerp.js";
import { JaNee, velden } from "../velden.js";

const Tekst = z.string().nullish();

/** A rejection is complete and seen by a second person. @source W-35, W-54.2 */
export const VIER_OGEN = makeOnderwerp({
  naam: "vier-ogen",
  eisen: ["W-35", "W-54.2"],
  uitleg: "Whether an advice may be sent. A negative one needs a ground and a motivation first, then a reviewer who did not write it.",
  invoer: z.strictObject({
    outcome: z.enum(["negatief", "positief"]),
    author: Tekst,
    secondReviewer: Tekst,
    ground: Tekst,
    motivation: Tekst,
  }),
  verwacht: velden({ maySend: JaNee, errorCode: z.enum(["AFWIJZING_ONVOLLEDIG", "VIER_OGEN_ONTBREEKT"]) }),
  beantwoord: ({ outcome, author, secondReviewer, ground, motivation }) => {
    const oordeel = evaluateVierOgen({
      uitkomst: outcome,
      opstellers: [author ?? ""],
      toetser: secondReviewer ?? undefined,
      grond: ground ?? undefined,
      motivering: motivation ?? undefined,
    });
    return antwoord({ maySend: oordeel.magVerzenden, errorCode: oordeel.magVerzenden ? undefined : oordeel.foutcode });
  },
});
