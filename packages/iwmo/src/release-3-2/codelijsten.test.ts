import { hasReferenceData, readReferenceJson, referenceDataNote } from "@wmo-kit/tooling-testing/reference-data";
import { describe, expect, it } from "vitest";
import * as z from "zod";

import { CODELIJSTEN, findCode } from "../index.js";

const Lijsten = z.object({
  lists: z.array(z.object({ id: z.string(), kind: z.string(), codes: z.array(z.object({ code: z.string(), description: z.string() })) })),
});

describe("Codelijsten", () => {
  it("WJ756: eenheid 16 is dagdeel", () => {
    expect(findCode(CODELIJSTEN.WJ756, "16")?.omschrijving).toMatch(/dagdeel/i);
    expect(findCode(CODELIJSTEN.WJ756, "99")).toBeUndefined();
  });

  it.skipIf(!hasReferenceData)(`COD, WJ, WMO, NUM: elke lijst met codes heeft dezelfde codes en omschrijvingen als de bron${referenceDataNote}`, () => {
    const bron = Lijsten.parse(readReferenceJson("iwmo", "codelists.json")).lists.filter(({ kind }) => kind === "enumeration");
    const onze = Object.values(CODELIJSTEN).map(({ id, codes }) => [id, codes.map(({ code, omschrijving }) => `${code} ${omschrijving}`)] as const);
    expect(Object.fromEntries(onze)).toEqual(
      Object.fromEntries(bron.map(({ id, codes }) => [id, codes.map(({ code, description }) => `${code} ${description}`)])),
    );
  });
});
