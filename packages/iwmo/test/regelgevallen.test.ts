import { readFileSync } from "node:fs";

import { hasReferenceData, readReferenceJson, referenceDataNote, referencePath } from "@wmo-kit/tooling-testing/reference-data";
import { describe, expect, it } from "vitest";
import * as z from "zod";

import { BERICHTEN, validateBericht } from "../src/index.js";

const Index = z.object({
  cases: z.array(
    z.object({ case: z.string(), message: z.string(), ok: z.string(), fail: z.string(), expects: z.array(z.string()), level: z.number() }),
  ),
});

const soorten = BERICHTEN.map(({ soort }) => soort);
const gevallen = hasReferenceData
  ? Index.parse(readReferenceJson("iwmo", "rule-cases", "index.json")).cases.filter(({ message }) => soorten.includes(message))
  : [];
const lees = (naam: string): Uint8Array => readFileSync(referencePath("iwmo", "rule-cases", naam));
const niveau1 = gevallen.filter(({ level }) => level === 1);

describe.skipIf(!hasReferenceData)(`Regelgevallen van niveau 1${referenceDataNote}`, () => {
  it.runIf(hasReferenceData).each(niveau1)("$case: het foute bericht breekt precies $expects", ({ fail, expects }) => {
    expect(validateBericht(lees(fail)).map(({ rule }) => rule)).toEqual(expects);
  });

  it("XSD: alle goede berichten, en alle berichten die pas op niveau 2 fout zijn, hebben geen bevinding", () => {
    const goed = [...gevallen.map(({ ok }) => ok), ...gevallen.filter(({ level }) => level > 1).map(({ fail }) => fail)];
    expect(goed.length).toBeGreaterThan(100);
    expect(goed.filter((naam) => validateBericht(lees(naam)).length > 0)).toEqual([]);
  });
});
