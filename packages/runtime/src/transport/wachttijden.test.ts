import { expect, it } from "vitest";

import { wachtNa } from "./wachttijden.table.js";

it("POORT: het wachten na een mislukte poging loopt op van een minuut tot een uur en blijft daarna gelijk", () => {
  expect([1, 2, 3, 4, 5, 100].map((pogingen) => wachtNa(pogingen) / 60_000)).toEqual([1, 5, 15, 60, 60, 60]);
});
