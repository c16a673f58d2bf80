import { readFileSync } from "node:fs";

import { hasReferenceData, readReferenceJson, referencePath } from "@wmo-kit/tooling-testing/reference-data";
import * as z from "zod";

const Melding = z.object({ code: z.string(), locations: z.array(z.string()) });
const Geval = z.object({
  case: z.string(),
  message: z.string(),
  ok: z.string(),
  fail: z.string(),
  expects: z.array(z.string()),
  level: z.number(),
  reported: z.array(Melding).default([]),
});

/** A pair of messages: one keeps a rule, one breaks it. */
export type Regelgeval = z.infer<typeof Geval>;

/** The pairs of the reference data, confirmed by the official stylesheet or schema; none without it. */
export const REGELGEVALLEN: readonly Regelgeval[] = hasReferenceData
  ? z.object({ cases: z.array(Geval) }).parse(readReferenceJson("iwmo", "rule-cases", "index.json")).cases
  : [];

/** One of the two messages of a pair. */
export const leesRegelgeval = (naam: string): Uint8Array => readFileSync(referencePath("iwmo", "rule-cases", naam));
