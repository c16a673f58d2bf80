import { hasReferenceData, readReferenceJson, referenceDataNote } from "@wmo-kit/tooling-testing/reference-data";
import { describe, expect, it } from "vitest";

import { datum } from "../../test/bouwers.js";
import { WEEKDAGEN, weekdagVan, weekdagVanEpochDag } from "./weekdag.js";

interface Feestdagen {
  readonly years: Record<string, { readonly holidays: readonly { readonly date: string; readonly weekday: string }[] }>;
}

describe("weekdag", () => {
  it.each([
    ["2026-05-17", "zondag"],
    ["2026-01-01", "donderdag"],
    ["2000-01-01", "zaterdag"],
    ["1900-01-01", "maandag"],
    ["1969-12-31", "woensdag"],
    ["0001-01-01", "maandag"],
  ])("K-02: %s is een %s", (dag, verwacht) => {
    expect(weekdagVan(datum(dag))).toBe(verwacht);
  });

  it("K-02: zeven dagen achter elkaar hebben zeven weekdagen, ook vóór 1970", () => {
    const week = Array.from({ length: 7 }, (_, dag) => weekdagVanEpochDag(dag - 10));
    expect([...week].sort()).toEqual([...WEEKDAGEN].sort());
    expect(weekdagVanEpochDag(-3)).toBe("maandag");
  });
});

describe.skipIf(!hasReferenceData)(`weekdagen van de feestdagen 2020-2035${referenceDataNote}`, () => {
  it("K-02: elke feestdag valt op de weekdag die de lijst noemt", () => {
    const { years } = readReferenceJson("facts", "holidays-nl.json") as Feestdagen;
    const dagen = Object.values(years).flatMap(({ holidays }) => holidays);
    expect(dagen.length).toBeGreaterThan(150);
    expect(dagen.filter(({ date, weekday }) => !weekdagVan(datum(date)).startsWith(weekday))).toEqual([]);
  });
});
