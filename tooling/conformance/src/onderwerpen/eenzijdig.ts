import { evaluateEenzijdig, GRONDEN, type Grond } from "@wmo-kit/afwegingskader";
import * as z from "zod";

import { antwoord, makeOnderwerp } from "../onderwerp.js";
import { JaNee, velden } from "../velden.js";

const isGrond = (woord: string): woord is Grond => Object.hasOwn(GRONDEN, woord);

/** A provider stops support on its own. @source D-13.2 */
export const EENZIJDIG = makeOnderwerp({
  naam: "eenzijdig",
  eisen: ["D-13.2"],
  uitleg:
    "Whether a provider may stop support on its own; what stands in the way first: no ground (a to f, or 'anders'), behaviour that follows from the condition, alternatives not exhausted, no motivation.",
  invoer: z.strictObject({
    ground: z.string().refine(isGrond).nullish(),
    behaviourFollowsFromCondition: JaNee.nullish(),
    alternativesExhausted: JaNee.nullish(),
    motivation: z.string().nullish(),
  }),
  verwacht: velden({
    allowed: JaNee,
    errorCode: z.enum(["ZWAARWEGENDE_GROND_ONTBREEKT", "GEDRAG_UIT_PROBLEMATIEK", "ALTERNATIEF_ONTBREEKT", "MOTIVERING_ONTBREEKT"]),
  }),
  beantwoord: ({ ground, behaviourFollowsFromCondition, alternativesExhausted, motivation }) => {
    const oordeel = evaluateEenzijdig({
      grond: ground ?? undefined,
      gedragVolgtUitProblematiek: behaviourFollowsFromCondition ?? false,
      alternatievenBenut: alternativesExhausted ?? undefined,
      motivering: motivation ?? undefined,
    });
    return antwoord({ allowed: oordeel.toegestaan, errorCode: oordeel.toegestaan ? undefined : oordeel.code });
  },
});
