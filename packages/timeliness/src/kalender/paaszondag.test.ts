import { fromEpochDag } from "@wmo-kit/domain";
import { describe, expect, it } from "vitest";

import { paasNaarKnuth } from "../../test/naieve-kalender.js";
import { paaszondagVan } from "./paaszondag.js";

const paasVan = (jaar: number): string => fromEpochDag(paaszondagVan(jaar))._unsafeUnwrap();

describe("paaszondag", () => {
  it.each([
    [1818, "1818-03-22", "vroegst mogelijke datum"],
    [1943, "1943-04-25", "laatst mogelijke datum"],
    [1954, "1954-04-18", "uitzondering in de regel van Gauss"],
    [1981, "1981-04-19", "uitzondering in de regel van Gauss"],
    [2000, "2000-04-23", "eeuwjaar met schrikkeldag"],
    [2008, "2008-03-23", "een dag na de vroegste"],
    [2024, "2024-03-31", "maart"],
    [2025, "2025-04-20", "april"],
    [2026, "2026-04-05", "april"],
    [2038, "2038-04-25", "laatst mogelijke datum"],
    [2285, "2285-03-22", "vroegst mogelijke datum"],
  ])("K-02: Pasen %i valt op %s (%s)", (jaar, verwacht) => {
    expect(paasVan(jaar)).toBe(verwacht);
  });

  it("K-02: de paasdatum is in alle jaren van 1 tot en met 9999 gelijk aan die naar Knuth", () => {
    const verschillen: number[] = [];
    for (let jaar = 1; jaar <= 9999; jaar += 1) if (paasVan(jaar) !== paasNaarKnuth(jaar)) verschillen.push(jaar);
    expect(verschillen).toEqual([]);
  });
});
