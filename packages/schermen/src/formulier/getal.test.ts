import * as fc from "fast-check";
import { expect, test } from "vitest";

import { formatGetal, parseGetal } from "./getal.js";

test.each([
  ["3", 3],
  ["2,5", 2.5],
  ["0,125", 0.125],
  ["1.250", 1250],
  ["1.250.000,75", 1_250_000.75],
  [" 12 500 ", 12_500],
  ["-4", -4],
  ["2.5", undefined],
  ["12.50", undefined],
  ["1,2,3", undefined],
  ["drie", undefined],
  ["1e5", undefined],
  ["Infinity", undefined],
  ["99999999999999999", undefined],
])("D-20.13: “%s” wordt gelezen zoals mensen in Nederland het bedoelen", (tekst, getal) => {
  expect(parseGetal(tekst)).toBe(getal);
});

test("D-20.13: wat de pagina als getal schrijft, en wat een Nederlandse rekenmachine schrijft, leest zij terug", () => {
  const metPunten = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 2 });
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), (honderdsten) => {
      const getal = honderdsten / 100;
      expect(parseGetal(formatGetal(getal))).toBe(getal);
      expect(parseGetal(metPunten.format(getal))).toBe(getal);
    }),
  );
});
