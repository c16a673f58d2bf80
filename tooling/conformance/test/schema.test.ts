import { readFileSync } from "node:fs";
import { basename } from "node:path";

import { findEis } from "@wmo-kit/requirements";
import { hasReferenceData, referenceDataNote, referencePath } from "@wmo-kit/tooling-testing/reference-data";
import { Ajv2020 } from "ajv/dist/2020.js";
import { default as addFormats } from "ajv-formats";
import { describe, expect, it } from "vitest";

import { makeSchema, schrijfSchema } from "../src/make-schema.js";
import { ONDERWERPEN } from "../src/onderwerpen.table.js";
import { SCHEMABESTAND } from "../src/plaatsen.js";
import { eenVoorbeeld, EIGEN_BESTANDEN, voorbeeldenUit } from "./bestanden.js";

const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);
const past = ajv.compile(makeSchema(ONDERWERPEN));

const foutenIn = (bestand: unknown): readonly string[] => {
  past(bestand);
  return [...new Set((past.errors ?? []).filter(({ keyword }) => keyword !== "if").map(({ instancePath, keyword }) => `${instancePath} ${keyword}`))];
};

describe("JSON Schema van het formaat", () => {
  it("K-07: het bestand is wat de onderwerpen zeggen; anders: pnpm --filter @wmo-kit/tooling-conformance schema", () => {
    expect(readFileSync(SCHEMABESTAND, "utf8")).toBe(schrijfSchema(ONDERWERPEN));
  });

  it.each(EIGEN_BESTANDEN.map((pad) => ({ bestand: basename(pad), pad })))("K-07: een andere validator vindt $bestand goed", ({ pad }) => {
    expect(foutenIn(JSON.parse(readFileSync(pad, "utf8")))).toEqual([]);
  });

  it.skipIf(!hasReferenceData)(`K-07: een andere validator vindt de uitgewerkte voorbeelden goed${referenceDataNote}`, () => {
    const examples = voorbeeldenUit(referencePath("requirements", "worked-examples.json")).filter(({ topic }) => ONDERWERPEN.has(topic));
    expect(examples.length).toBeGreaterThan(50);
    expect(foutenIn({ examples })).toEqual([]);
  });

  it.each([
    ["een onbekend onderwerp", eenVoorbeeld({ topic: "maanstand" }), "/topic enum"],
    ["een veld met een tikfout", eenVoorbeeld({ input: { event: "2026-05-13", workingDays: 5, calender: {} } }), "/input additionalProperties"],
    ["een vraag zonder verplicht veld", eenVoorbeeld({ input: { event: "2026-05-13" } }), "/input required"],
    ["een dag die niet bestaat", eenVoorbeeld({ input: { event: "2026-02-30", workingDays: 5 } }), "/input/event format"],
    ["een half aantal werkdagen", eenVoorbeeld({ input: { event: "2026-05-13", workingDays: 2.5 } }), "/input/workingDays type"],
    ["een antwoord dat niet bij het onderwerp hoort", eenVoorbeeld({ expected: { latestDate: "2026-05-21" } }), "/expected additionalProperties"],
    ["geen eis", eenVoorbeeld({ requirementIds: [] }), "/requirementIds minItems"],
  ])("K-07: het schema weigert %s", (_geval, voorbeeld, fout) => {
    expect(foutenIn({ examples: [eenVoorbeeld()] })).toEqual([]);
    expect(foutenIn({ examples: [voorbeeld] })).toEqual([`/examples/0${fout}`]);
  });

  it("K-07: een bestand zonder voorbeelden past niet", () => {
    expect(foutenIn({ examples: [] })).toEqual(["/examples minItems"]);
    expect(foutenIn([])).toEqual([" type"]);
  });

  it("K-07: elke eis van een onderwerp staat in de catalogus", () => {
    const eisen = [...ONDERWERPEN.values()].flatMap((onderwerp) => onderwerp.eisen);
    expect(eisen.filter((eis) => findEis(eis) === undefined)).toEqual([]);
  });
});
