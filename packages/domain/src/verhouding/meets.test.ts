import { hasReferenceData, readReferenceJson, referenceDataNote } from "@wmo-kit/tooling-testing/reference-data";
import { describe, expect, it } from "vitest";

import { breuk } from "../../test/bouwers.js";
import type { Vergelijking } from "../norm/norm.js";
import { formatPercentage } from "./format-percentage.js";
import { meets } from "./meets.js";
import { parseVerhouding } from "./parse-verhouding.js";

interface Voorbeeld {
  readonly id: string;
  readonly input: Record<string, number>;
  readonly expected: { readonly percentage: number; readonly meets?: boolean };
}

/** How each worked example measures: numerator, denominator, comparison and norm, from the tables of norms.md. */
const METING: Record<string, readonly [string, string, Vergelijking, string, string]> = {
  "EX-037": ["equity", "totalIncome", ">=", "0.15", "D-24.1.c"],
  "EX-038": ["equity", "totalCapital", "<=", "0.4", "D-24.1.d"],
  "EX-044": ["totalBoardRemunerationInclPartners", "turnover", "<=", "0.08", "D-24.1.m"],
  "EX-047": ["personnelCost", "lumpsum", ">=", "0.65", "W-79.2"],
  "EX-048": ["overheadAndOther", "lumpsum", "<=", "0.35", "W-79.6"],
  "EX-049": ["notEmployedHeads", "totalHeads", "<=", "0.15", "W-89.2"],
  "EX-075": ["chargedOwnCost", "totalSubcontractCost", "<=", "0.2", "W-90.5"],
};

describe("meets", () => {
  const gelijk = breuk(15, 100);
  const ietsMinder = breuk(149_999, 1_000_000);
  const ietsMeer = breuk(150_001, 1_000_000);

  it.each([
    ["<=", [true, true, false]],
    ["<", [true, false, false]],
    ["=", [false, true, false]],
    [">=", [false, true, true]],
    [">", [false, false, true]],
  ] as const)("K-09: %s tegen 15 procent, voor iets minder, gelijk en iets meer", (vergelijking, verwacht) => {
    expect([ietsMinder, gelijk, ietsMeer].map((gemeten) => meets(gemeten, vergelijking, breuk(3, 20)))).toEqual(verwacht);
  });

  it("K-08: 14,9999 procent is geen 15 procent, ook al staat er afgerond 15,00%", () => {
    expect(meets(ietsMinder, ">=", gelijk)).toBe(false);
    expect(formatPercentage(ietsMinder, 2)).toBe(formatPercentage(gelijk, 2));
  });

  it("K-08: een verschil dat een kommagetal niet kan zien telt mee", () => {
    const norm = breuk(1n, 3n);
    const bijna = breuk(10n ** 30n - 1n, 3n * 10n ** 30n);
    expect(Number(bijna.teller) / Number(bijna.noemer)).toBe(1 / 3);
    expect(meets(bijna, ">=", norm)).toBe(false);
  });

  it("K-10: zonder meting of zonder norm is er geen oordeel", () => {
    expect(meets(null, ">=", gelijk)).toBeNull();
    expect(meets(gelijk, ">=", null)).toBeNull();
    expect(meets(null, "=", null)).toBeNull();
  });
});

describe.skipIf(!hasReferenceData)(`uitgewerkte voorbeelden van verhoudingen${referenceDataNote}`, () => {
  const voorbeelden = hasReferenceData
    ? (readReferenceJson("requirements", "worked-examples.json") as { examples: readonly Voorbeeld[] }).examples
    : [];

  it.each(Object.entries(METING))("%s: percentage en oordeel zijn die van het voorbeeld", (id, [teller, noemer, vergelijking, norm]) => {
    const voorbeeld = voorbeelden.find((kandidaat) => kandidaat.id === id);
    expect(voorbeeld).toBeDefined();
    if (voorbeeld === undefined) return;
    const gemeten = breuk(voorbeeld.input[teller] ?? 0, voorbeeld.input[noemer] ?? 0);
    expect(meets(gemeten, vergelijking, parseVerhouding(norm)._unsafeUnwrap())).toBe(voorbeeld.expected.meets);
    expect(Number(formatPercentage(gemeten, 5).replace(",", ".").replace("%", ""))).toBe(voorbeeld.expected.percentage);
  });
});
