import { describe, expect, it } from "vitest";

import { isOud, isVolwassen, som, verdubbel } from "./proef.js";

let nieuw = 0;

describe("de proef", () => {
  it("K-07: volwassen vanaf 18 jaar", () => {
    expect([17, 18, 19].map(isVolwassen)).toEqual([false, true, true]);
  });

  it("K-07: ver voor en ver na de grens", () => {
    expect([20, 90].map(isOud)).toEqual([false, true]);
  });

  it("K-07: het dubbele, elke keer van een ander getal en van zeven", () => {
    nieuw += 1;
    expect([verdubbel(1000 + nieuw), verdubbel(1000 + nieuw), verdubbel(7)]).toEqual([2000 + 2 * nieuw, 2000 + 2 * nieuw, 14]);
  });

  it("K-07: de som van een tot en met vier", () => {
    expect(som(4)).toBe(10);
  });
});
