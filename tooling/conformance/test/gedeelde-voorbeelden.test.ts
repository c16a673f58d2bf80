import { hasReferenceData, readReferenceJson, referenceDataNote, referencePath } from "@wmo-kit/tooling-testing/reference-data";
import { describe, expect, it } from "vitest";
import * as z from "zod";

import { BRONNEN } from "../src/bronnen/bronnen.table.js";
import { describeUitslag } from "../src/describe-uitslag.js";
import { jsonSchemaVan } from "../src/make-schema.js";
import { ONDERWERPEN } from "../src/onderwerpen.table.js";
import { evaluateVoorbeeld } from "../src/uitslag.js";
import { voorbeeldenUit } from "./bestanden.js";

const Velden = z.record(z.string(), z.unknown());
const Onderwerpen = z.object({ topics: z.record(z.string(), z.object({ requirementIds: z.array(z.string()), input: Velden, expected: Velden })) });
const MetVelden = z.object({ properties: Velden });

const veldenVan = (schema: z.ZodType): readonly string[] => Object.keys(MetVelden.parse(jsonSchemaVan(schema)).properties).sort();

describe.skipIf(!hasReferenceData)(`uitgewerkte voorbeelden${referenceDataNote}`, () => {
  const voorbeelden = hasReferenceData
    ? voorbeeldenUit(referencePath("requirements", "worked-examples.json")).filter(({ topic }) => ONDERWERPEN.has(topic))
    : [];

  it("K-01: er zijn voorbeelden van de onderwerpen die deze uitvoerder kent", () => {
    expect(voorbeelden.length).toBeGreaterThan(50);
  });

  it.each(voorbeelden.map((voorbeeld) => ({ eisen: voorbeeld.requirementIds.join(", "), voorbeeld })))(
    "$eisen: $voorbeeld.title ($voorbeeld.id)",
    ({ voorbeeld }) => {
      expect(describeUitslag(evaluateVoorbeeld(ONDERWERPEN, voorbeeld, 1))).toEqual([]);
    },
  );

  it("K-01: elk onderwerp heeft de eisen en de velden van de beschrijving", () => {
    const { topics } = Onderwerpen.parse(readReferenceJson("requirements", "topics.json"));
    // The topics that come from the fixtures of a package are described here only.
    const beschrevenOnderwerpen = [...ONDERWERPEN.values()].filter(({ naam }) => !BRONNEN.has(naam));
    expect(beschrevenOnderwerpen.map(({ naam }) => naam).sort()).toEqual(Object.keys(topics).sort());
    for (const { naam, eisen, invoerschema, verwachtschema } of beschrevenOnderwerpen) {
      const beschreven = topics[naam];
      expect({ naam, eisen, invoer: veldenVan(invoerschema), verwacht: veldenVan(verwachtschema) }).toEqual({
        naam,
        eisen: beschreven?.requirementIds,
        invoer: Object.keys(beschreven?.input ?? {}).sort(),
        verwacht: Object.keys(beschreven?.expected ?? {}).sort(),
      });
    }
  });
});
