import { makeVerhouding } from "@wmo-kit/domain";
import { describe, expect, it } from "vitest";

import { alsEuro, alsEurocent, eurocentVan } from "./bedrag.js";
import { alsGetal, alsPercentage } from "./getal.js";

const verhouding = (teller: number | bigint, noemer: number | bigint) => makeVerhouding(teller, noemer)._unsafeUnwrap();

describe("getallen van het formaat", () => {
  it.each([
    [1, 3, 0.333333],
    [2, 3, 0.666667],
    [1, 2_000_000, 0.000001],
    [1, 2_000_001, 0],
    [-1, 3, -0.333333],
    [0, 7, 0],
    [10n ** 20n, 1, 1e20],
    [5, 4, 1.25],
  ])("K-08: %s/%s is %s, met ten hoogste zes decimalen en een half naar boven", (teller, noemer, verwacht) => {
    expect(alsGetal(verhouding(teller, noemer))).toBe(verwacht);
  });

  it("K-10: zonder verhouding is er geen percentage", () => {
    expect([alsPercentage(verhouding(4, 5)), alsPercentage(verhouding(1, 7)), alsPercentage(null)]).toEqual([80, 14.285714, null]);
  });

  it.each([
    [0.1, 10],
    [899.99, 89_999],
    [1.15, 115],
    [-0.07, -7],
    [1e3, 100_000],
  ])("D-20.2: %s euro is precies %i cent, en terug", (euro, centen) => {
    expect([alsEurocent(euro), alsEuro(centen)]).toEqual([centen, euro]);
  });

  it.each([[0.005], [1.001], [1e15], [1e-7]])("D-20.2: %s euro is geen heel aantal centen of te groot", (euro) => {
    expect(eurocentVan(euro)).toBeUndefined();
  });
});
