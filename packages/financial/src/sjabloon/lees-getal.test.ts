import { formatVerhouding } from "@wmo-kit/domain";
import { describe, expect, it } from "vitest";

import { leesBedrag, leesGeheel, leesGetal } from "./lees-getal.js";

describe("bedragen en getallen in een cel", () => {
  it.each([
    ["0", 0],
    ["12", 1200],
    ["12,5", 1250],
    ["12,50", 1250],
    ["1.234", 123_400],
    ["1.234,56", 123_456],
    ["€ 1.234.567,89", 123_456_789],
    ["-0,01", -1],
    ["\u22125", -500],
    ["5,-", 500],
    ["90.071.992.547.409,91", Number.MAX_SAFE_INTEGER],
    [12, 1200],
    [12.5, 1250],
    [-1234.56, -123_456],
    // What a spreadsheet keeps for 0.1 + 0.2 is shown there as 0.3.
    [0.1 + 0.2, 30],
    [9_999_999_999_999.99, 999_999_999_999_999],
  ])("D-16.7: het bedrag %j is %i eurocent", (cel, centen) => {
    expect(leesBedrag(cel)._unsafeUnwrap()).toBe(centen);
  });

  it.each([
    ["12.5", "punt"],
    ["1234.56", "punt"],
    ["1,234.56", "punt"],
    ["1.23", "punt"],
    ["1,234", "teVeelDecimalen"],
    ["0,001", "teVeelDecimalen"],
    ["12.34,5", "geenGetal"],
    ["1.2345", "punt"],
    ["(5)", "geenGetal"],
    ["5 euro", "geenGetal"],
    ["1e3", "geenGetal"],
    ["1/2", "geenGetal"],
    ["--5", "geenGetal"],
    [",5", "geenGetal"],
    ["5,", "geenGetal"],
    ["90.071.992.547.409,92", "teGroot"],
    [0.001, "teVeelDecimalen"],
    [1e15, "teGroot"],
    [Number.NaN, "geenGetal"],
    [Number.POSITIVE_INFINITY, "geenGetal"],
  ])("D-16.7: het bedrag %j wordt geweigerd (%s)", (cel, code) => {
    expect(leesBedrag(cel)._unsafeUnwrapErr()).toBe(code);
  });

  it.each([
    ["0,875", "7/8"],
    ["1.000,5", "2001/2"],
    ["25/3", "25/3"],
    ["-4", "-4/1"],
    [0.8, "4/5"],
  ])("D-22.2: het aantal %j is precies %s", (cel, breuk) => {
    expect(formatVerhouding(leesGetal(cel)._unsafeUnwrap())).toBe(breuk);
  });

  it("D-24.1.l: een aantal dagen is een heel getal", () => {
    expect(leesGeheel("183")._unsafeUnwrap()).toBe(183);
    expect(leesGeheel("183,5")._unsafeUnwrapErr()).toBe("teVeelDecimalen");
    expect(leesGeheel("9007199254740992")._unsafeUnwrapErr()).toBe("teGroot");
  });
});
