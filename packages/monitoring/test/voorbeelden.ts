import { readFileSync } from "node:fs";

import { hasReferenceData, readReferenceJson } from "@wmo-kit/tooling-testing/reference-data";
import * as z from "zod";

const Bestand = z.object({
  examples: z.array(z.object({ id: z.string(), topic: z.string(), title: z.string(), input: z.record(z.string(), z.unknown()), expected: z.record(z.string(), z.unknown()) })),
});

/** One worked example: made by hand, without this code. */
export type Voorbeeld = z.infer<typeof Bestand>["examples"][number];

const conformance = (topic: string): unknown => JSON.parse(readFileSync(new URL(`../../conformance/cases/${topic}.json`, import.meta.url), "utf8"));

/** The worked examples of a topic: those in this repository, and those of the reference data when it is there. */
export const voorbeelden = (topic: string): readonly Voorbeeld[] =>
  [conformance(topic), ...(hasReferenceData ? [readReferenceJson("requirements", "worked-examples.json")] : [])]
    .flatMap((bestand) => Bestand.parse(bestand).examples)
    .filter((voorbeeld) => voorbeeld.topic === topic);
