import { describe, expect, it } from "vitest";

import { cent } from "../../test/bouwers.js";
import { formatEurocent, parseEuroInvoer } from "./eurotekst.js";

describe("eurotekst", () => {
  it.each([
    [123_456, "€ 1.234,56"],
    [-123_456, "€ -1.234,56"],
    [0, "€ 0,00"],
    [5, "€ 0,05"],
    [-5, "€ -0,05"],
    [100_000_000, "€ 1.000.000,00"],
    [99_999, "€ 999,99"],
  ])("LDT_Bedrag: %i eurocent is %s", (bedrag, verwacht) => {
    expect(formatEurocent(cent(bedrag))).toBe(verwacht);
  });

  it.each([
    ["1.234,56", 123_456],
    ["1234,56", 123_456],
    ["€ 1.234,56", 123_456],
    ["€\u00a01.234,56", 123_456],
    ["€1234", 123_400],
    ["-12", -1200],
    ["\u221212,00", -1200],
    ["€ -0,05", -5],
    ["5,-", 500],
    ["1.234", 123_400],
    ["  7,50  ", 750],
    ["0", 0],
    ["-0,00", 0],
  ])("LDT_Bedrag: %j is %i eurocent", (invoer, verwacht) => {
    expect(parseEuroInvoer(invoer)._unsafeUnwrap()).toBe(verwacht);
  });

  it.each(["12.5", "12,5", "12,345", "1,234.56", "1234.56", "1.23", "1.2345", "12.34,00", "", "€", "een tientje", "--5", "5 euro", "１２", "1e3"])(
    "LDT_Bedrag: %j wordt geweigerd, niet geraden",
    (invoer) => {
      expect(parseEuroInvoer(invoer)._unsafeUnwrapErr()).toMatchObject({ bevindingen: [{ pad: [], code: "eurobedrag" }] });
    },
  );

  it("LDT_Bedrag: een getal is geen invoer in euro's, en een te groot bedrag is een fout", () => {
    expect(parseEuroInvoer(12)._unsafeUnwrapErr()).toMatchObject({ bevindingen: [{ pad: [], code: "invalid_type" }] });
    expect(parseEuroInvoer("90.071.992.547.409,91")._unsafeUnwrap()).toBe(Number.MAX_SAFE_INTEGER);
    expect(parseEuroInvoer("90.071.992.547.409,92")._unsafeUnwrapErr()).toEqual({ _tag: "BedragBuitenBereik" });
  });
});
