import { describe, expect, it } from "vitest";

import { isSchrikkeljaar, laatsteDagVanMaand } from "./maand.js";

describe("maand", () => {
  it.each([
    [2024, true],
    [2026, false],
    [1900, false],
    [2000, true],
    [2100, false],
    [2400, true],
  ])("K-05: %i is een schrikkeljaar: %s", (jaar, verwacht) => {
    expect(isSchrikkeljaar(jaar)).toBe(verwacht);
  });

  it("K-05: de laatste dag van elke maand van 1890 tot en met 2110 is die van de engine", () => {
    for (let jaar = 1890; jaar <= 2110; jaar += 1) {
      for (let maand = 1; maand <= 12; maand += 1) {
        expect(laatsteDagVanMaand(jaar, maand)).toBe(new Date(Date.UTC(jaar, maand, 0)).getUTCDate());
      }
    }
  });
});
