import { describe, expect, it } from "vitest";

import { groepeerDuizendtallen } from "./getal.js";

describe("getal", () => {
  it("LDT_Bedrag: cijfers staan in groepen van drie zoals de engine ze groepeert", () => {
    const nl = new Intl.NumberFormat("nl-NL");
    for (const getal of [0n, 7n, 42n, 999n, 1000n, 12_345n, 999_999n, 1_234_567n, 10n ** 18n]) {
      expect(groepeerDuizendtallen(String(getal))).toBe(nl.format(getal));
    }
  });
});
