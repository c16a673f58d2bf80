import { describeInvoerBevinding, parse } from "@wmo-kit/domain";
import * as z from "zod";

import type { JsonWaarde } from "./json-waarde.js";
import type { Onderwerp } from "./onderwerp.js";

const Vraag = z.object({
  id: z.string(),
  topic: z.string(),
  requirementIds: z.array(z.string()),
  input: z.record(z.string(), z.json()),
});

const parseJson = (regel: string): unknown => {
  try {
    return JSON.parse(regel);
  } catch {
    return undefined;
  }
};

/**
 * The reply to one line of the protocol: an answer, a reason why there is none, or that the topic is not known.
 * A line that is no question gets a reason under the name null.
 */
export const beantwoordRegel = (onderwerpen: ReadonlyMap<string, Onderwerp>, regel: string): JsonWaarde =>
  parse(Vraag, "question", parseJson(regel)).match<JsonWaarde>(
    ({ id, topic, requirementIds, input }) => {
      const antwoord = onderwerpen.get(topic)?.beantwoord(input, requirementIds);
      if (antwoord === undefined) return { id, unsupported: true };
      return antwoord._tag === "Antwoord" ? { id, answer: antwoord.velden } : { id, reason: antwoord.reden };
    },
    ({ bevindingen }) => ({ id: null, reason: `the line is no question: ${bevindingen.map(describeInvoerBevinding).join(" ")}` }),
  );
