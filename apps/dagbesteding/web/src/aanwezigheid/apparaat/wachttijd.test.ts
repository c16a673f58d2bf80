import { describe, expect, it } from "vitest";

import { HERHALING, wachttijdNa } from "./wachttijd.js";

describe("opnieuw versturen", () => {
  it.each([
    [1, 0, 1_000],
    [1, 1, 2_000],
    [2, 1, 4_000],
    [3, 1, 8_000],
    [8, 1, 256_000],
    [9, 1, 300_000],
    [1_000, 1, 300_000],
    [1_000, 0, 150_000],
  ])("D-20.13: na %i keer mislukken met deel %d duurt het wachten %i milliseconden", (mislukt, deel, verwacht) => {
    expect(wachttijdNa(mislukt, deel)).toBe(verwacht);
  });

  it("D-20.13: hoe vaak het ook mislukt, het wachten duurt nooit langer dan het langste en nooit nul", () => {
    for (let mislukt = 1; mislukt < 2_000; mislukt += 7) {
      expect(wachttijdNa(mislukt, 0)).toBeGreaterThanOrEqual(HERHALING.eerste / 2);
      expect(wachttijdNa(mislukt, 1)).toBeLessThanOrEqual(HERHALING.langste);
    }
  });
});
