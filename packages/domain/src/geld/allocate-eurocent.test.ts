import { describe, expect, it } from "vitest";

import { cent } from "../../test/bouwers.js";
import { allocateEurocent } from "./allocate-eurocent.js";

describe("allocateEurocent", () => {
  it.each([
    ["gelijk verdelen, de eerste krijgt de cent", 100, [1, 1, 1], [34, 33, 33]],
    ["twee centen over drie", 5, [1, 1, 1], [2, 2, 1]],
    ["wie het meest verliest krijgt de cent", 10, [1, 2, 3], [2, 3, 5]],
    ["een gewicht van nul krijgt niets", 101, [0, 1, 1], [0, 51, 50]],
    ["een schuld", -100, [1, 1, 1], [-34, -33, -33]],
    ["nul verdelen", 0, [3, 7], [0, 0]],
    ["één deel", 12_345, [8], [12_345]],
    ["70 en 30 procent", 9999, [70, 30], [6999, 3000]],
  ])("TR346: %s", (_geval, bedrag, gewichten, verwacht) => {
    expect(allocateEurocent(cent(bedrag), gewichten)._unsafeUnwrap()).toEqual(verwacht);
  });

  it.each([[[]], [[0, 0]], [[1, -1]], [[0.5, 0.5]], [[Number.NaN]], [[Number.POSITIVE_INFINITY, 1]]])(
    "TR346: met deze gewichten valt niets te verdelen (%#)",
    (gewichten) => {
      expect(allocateEurocent(cent(100), gewichten)._unsafeUnwrapErr()).toEqual({ _tag: "GewichtenOngeldig" });
    },
  );
});
