import { hasReferenceData, readReferenceJson, referenceDataNote } from "@wmo-kit/tooling-testing/reference-data";
import { describe, expect, it } from "vitest";

import { datum } from "../../test/bouwers.js";
import type { IsoDatum } from "./iso-datum.js";
import { addDagen, addJaren, addMaanden, addMaandenAanEpochDag, addWeken, compareDatums, countDagen } from "./datumrekenen.js";
import { weekdagVan } from "./weekdag.js";

interface Voorbeeld {
  readonly id: string;
  readonly topic: string;
  readonly title: string;
  readonly input: Record<string, string & number>;
  readonly expected: Record<string, string>;
}

const BEREKEN: Record<string, (input: Voorbeeld["input"]) => IsoDatum> = {
  "calendar-days-after": (input) => addDagen(datum(input["event"] ?? ""), input["calendarDays"] ?? 0)._unsafeUnwrap(),
  "weeks-before": (input) => addWeken(datum(input["reference"] ?? ""), -(input["weeksBefore"] ?? 0))._unsafeUnwrap(),
  "months-before": (input) => addMaanden(datum(input["reference"] ?? ""), -(input["monthsBefore"] ?? 0))._unsafeUnwrap(),
  "months-after": (input) => addMaanden(datum(input["event"] ?? ""), input["months"] ?? 0)._unsafeUnwrap(),
};

const voorbeelden = hasReferenceData
  ? (readReferenceJson("requirements", "worked-examples.json") as { examples: readonly Voorbeeld[] }).examples.filter(
      ({ topic }) => topic in BEREKEN,
    )
  : [];

describe("datumrekenen", () => {
  it.each([
    ["2026-01-31", 1, "2026-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2026-03-31", 3, "2026-06-30"],
    ["2026-08-31", 6, "2027-02-28"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2026-02-28", 1, "2026-03-28"],
    ["2024-05-31", -3, "2024-02-29"],
    ["2027-11-30", 3, "2028-02-29"],
    ["2026-01-15", -1, "2025-12-15"],
    ["2026-03-15", 180, "2041-03-15"],
  ])("K-05: %s en %i maanden is %s", (van, maanden, verwacht) => {
    expect(addMaanden(datum(van), maanden)._unsafeUnwrap()).toBe(verwacht);
  });

  it("K-05: een jaar na 29 februari is 28 februari, en vier jaar erna weer 29 februari", () => {
    expect(addJaren(datum("2024-02-29"), 1)._unsafeUnwrap()).toBe("2025-02-28");
    expect(addJaren(datum("2024-02-29"), 4)._unsafeUnwrap()).toBe("2028-02-29");
    expect(addJaren(datum("2024-02-29"), 15)._unsafeUnwrap()).toBe("2039-02-28");
  });

  it("K-05: elke twee maanden vanaf 31 augustus 2027 rekent vanaf de eerste datum, niet vanaf de vorige", () => {
    const vanafEerste = [2, 4, 6].map((aantal) => addMaanden(datum("2027-08-31"), aantal)._unsafeUnwrap());
    expect(vanafEerste).toEqual(["2027-10-31", "2027-12-31", "2028-02-29"]);
  });

  it("K-03: 42 en 56 dagen houden de weekdag", () => {
    for (const dagen of [42, 56]) expect(weekdagVan(addDagen(datum("2026-02-28"), dagen)._unsafeUnwrap())).toBe("zaterdag");
    expect(addWeken(datum("2026-12-31"), -8)._unsafeUnwrap()).toBe("2026-11-05");
  });

  it("K-05: buiten de jaren 1 tot en met 9999 en bij een deel van een dag of maand komt er geen datum", () => {
    const [eerste, laatste] = [datum("0001-01-01"), datum("9999-12-31")];
    for (const uitkomst of [
      addDagen(laatste, 1),
      addDagen(eerste, -1),
      addMaanden(laatste, 1),
      addMaanden(eerste, -1),
      addJaren(laatste, 1),
      addWeken(laatste, 1e300),
      addDagen(eerste, 0.5),
      addMaanden(eerste, 0.5),
      addMaanden(eerste, Number.NaN),
    ]) {
      expect(uitkomst._unsafeUnwrapErr()).toEqual({ _tag: "DatumBuitenBereik" });
    }
    expect(addMaandenAanEpochDag(0, 1.5)).toBeNaN();
  });

  it("K-01: dagen tellen van de ene datum naar de andere, ook terug", () => {
    expect(countDagen(datum("2028-02-10"), datum("2028-03-09"))).toBe(28);
    expect(countDagen(datum("2028-03-09"), datum("2028-02-10"))).toBe(-28);
    expect(["2026-05-17", "0999-12-31", "2026-05-16"].map(datum).sort(compareDatums)).toEqual(["0999-12-31", "2026-05-16", "2026-05-17"]);
    expect(compareDatums(datum("2026-05-17"), datum("2026-05-17"))).toBe(0);
  });
});

describe.skipIf(!hasReferenceData)(`uitgewerkte voorbeelden van kalendertermijnen${referenceDataNote}`, () => {
  it("K-03: er zijn voorbeelden van elk soort", () => {
    expect(new Set(voorbeelden.map(({ topic }) => topic))).toEqual(new Set(Object.keys(BEREKEN)));
  });

  it.each(voorbeelden.map((voorbeeld) => [voorbeeld.id, voorbeeld.title, voorbeeld] as const))("%s: %s", (_id, _titel, voorbeeld) => {
    const { dueDate, latestDate, entitlementEnds, weekday } = voorbeeld.expected;
    const berekend = BEREKEN[voorbeeld.topic]?.(voorbeeld.input);
    expect(berekend).toBe(dueDate ?? latestDate ?? entitlementEnds);
    if (weekday !== undefined && berekend !== undefined) expect(weekdagVan(berekend)).toBe(weekday);
  });
});
