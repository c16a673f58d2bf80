import { evaluateDeclarabel } from "@wmo-kit/afwegingskader";
import * as z from "zod";

import { antwoord, makeOnderwerp } from "../onderwerp.js";
import { JaNee, velden } from "../velden.js";

/** Whether the work of an expert by experience may be declared. @source D-8.3, D-20.11 */
export const DECLARABEL = makeOnderwerp({
  naam: "declarabel",
  eisen: ["D-8.3", "D-20.11"],
  uitleg: "Whether the work of an expert by experience may be declared: paid by the provider first, then registered. An allowance changes nothing.",
  invoer: z.strictObject({ registered: JaNee, salaried: JaNee, allowance: JaNee.nullish(), primaryProcess: JaNee.nullish() }),
  verwacht: velden({ billable: JaNee, reason: z.string() }),
  beantwoord: ({ registered, salaried, primaryProcess }) => {
    const oordeel = evaluateDeclarabel({
      salarisVanOpdrachtnemer: salaried,
      primairProces: primaryProcess ?? true,
      ervaringsdeskundige: { inRegister: registered },
    });
    return antwoord({ billable: oordeel.declarabel, reason: oordeel.declarabel ? undefined : oordeel.reden });
  },
});
