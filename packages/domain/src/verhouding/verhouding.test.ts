import { describe, expect, it } from "vitest";

import { breuk } from "../../test/bouwers.js";
import { AFRONDINGEN, roundVerhouding } from "./afronding.js";
import { formatPercentage } from "./format-percentage.js";
import { formatVerhouding, parseVerhouding } from "./parse-verhouding.js";
import { divideVerhouding } from "./verhouding-rekenen.js";
import { makeVerhouding } from "./verhouding.js";

describe("verhouding", () => {
  it.each([
    [2, 4, "1/2"],
    [-2, 4, "-1/2"],
    [2, -4, "-1/2"],
    [-2, -4, "1/2"],
    [0, -7, "0/1"],
    [7, 7, "1/1"],
    [10n ** 30n, 10n ** 29n, "10/1"],
  ])("K-08: %s op %s is %s", (teller, noemer, verwacht) => {
    expect(formatVerhouding(breuk(teller, noemer))).toBe(verwacht);
  });

  it("K-10: met noemer nul is er geen verhouding", () => {
    expect(makeVerhouding(5, 0)._unsafeUnwrapErr()).toEqual({ _tag: "NoemerNul" });
    expect(makeVerhouding(0n, 0n)._unsafeUnwrapErr()).toEqual({ _tag: "NoemerNul" });
    expect(divideVerhouding(breuk(1, 2), breuk(0, 3))._unsafeUnwrapErr()).toEqual({ _tag: "NoemerNul" });
  });

  it("K-08: een getal met decimalen is geen teller of noemer maar een fout van de programmeur", () => {
    expect(() => makeVerhouding(0.5, 1)).toThrow("Programmeerfout");
    expect(() => makeVerhouding(1, 2 ** 53)).toThrow("Programmeerfout");
  });

  it.each([
    ["7/20", "7/20"],
    ["-14/40", "-7/20"],
    ["0.35", "7/20"],
    ["-3", "-3/1"],
    ["0.1", "1/10"],
    [0.35, "7/20"],
    [0.1, "1/10"],
    [29.3, "293/10"],
    [1e21, `${10n ** 21n}/1`],
    [1.5e-7, "3/20000000"],
    [-0, "0/1"],
  ])("K-08: de instelling %j is precies %s", (invoer, verwacht) => {
    expect(formatVerhouding(parseVerhouding(invoer)._unsafeUnwrap())).toBe(verwacht);
  });

  it.each([
    ["1/0", "noemerNul"],
    ["0,35", "vorm"],
    ["35%", "vorm"],
    ["1/-2", "vorm"],
    [".5", "vorm"],
    ["1e9", "vorm"],
    ["", "vorm"],
    ["9".repeat(61), "vorm"],
    [Number.NaN, "vorm"],
    [Number.POSITIVE_INFINITY, "vorm"],
    [null, "invalid_type"],
    [5n, "invalid_type"],
  ])("K-08: deze instelling wordt geweigerd (%#)", (invoer, code) => {
    expect(parseVerhouding(invoer)._unsafeUnwrapErr()).toEqual({ _tag: "OngeldigeInvoer", soort: "Verhouding", bevindingen: [{ pad: [], code }] });
  });

  it.each([
    [5, 2, [3n, 2n, 2n, 3n, 2n]],
    [7, 2, [4n, 4n, 3n, 4n, 3n]],
    [-5, 2, [-3n, -2n, -3n, -2n, -2n]],
    [-7, 2, [-4n, -4n, -4n, -3n, -3n]],
    [9, 4, [2n, 2n, 2n, 3n, 2n]],
    [11, 4, [3n, 3n, 2n, 3n, 2n]],
    [-9, 4, [-2n, -2n, -3n, -2n, -2n]],
    [-11, 4, [-3n, -3n, -3n, -2n, -2n]],
    [1, 3, [0n, 0n, 0n, 1n, 0n]],
    [-1, 3, [0n, 0n, -1n, 0n, 0n]],
    [6, 3, [2n, 2n, 2n, 2n, 2n]],
  ])("K-08: %i/%i rondt per manier af zoals met de hand", (teller, noemer, verwacht) => {
    expect(AFRONDINGEN.map((afronding) => roundVerhouding(breuk(teller, noemer), afronding))).toEqual(verwacht);
  });

  it.each([
    [149_999, 1_000_000, 4, "14,9999%"],
    [149_999, 1_000_000, 2, "15,00%"],
    [149_999, 1_000_000, 0, "15%"],
    [1, 3, 1, "33,3%"],
    [-1, 3, 1, "-33,3%"],
    [-1, 100_000, 1, "0,0%"],
    [1234567, 100, 1, "1.234.567,0%"],
    [1, 2000, 2, "0,05%"],
    [5, 1000, 0, "1%"],
    [0, 5, 2, "0,00%"],
  ])("K-08: %i/%i met %i decimalen staat er als %s", (teller, noemer, decimalen, verwacht) => {
    expect(formatPercentage(breuk(teller, noemer), decimalen)).toBe(verwacht);
  });
});
