import { describe, expect, it } from "vitest";

import { datum, tijdstip } from "../../test/datums.js";
import { compareMomenten } from "./compare-momenten.js";

const dag = datum("2026-03-29");

describe("twee momenten vergelijken", () => {
  it.each([
    ["2026-03-29T10:00:00Z", "2026-03-29T10:00:00.001Z", "eerder"],
    ["2026-03-29T12:00:00+02:00", "2026-03-29T10:00:00Z", "gelijk"],
    ["2026-03-29T10:00:00.001Z", "2026-03-29T10:00:00Z", "later"],
  ])("K-06: %s is ten opzichte van %s: %s", (een, ander, verwacht) => {
    expect(compareMomenten(tijdstip(een), tijdstip(ander))._unsafeUnwrap()).toBe(verwacht);
  });

  // 29 March 2026 in the Netherlands runs from 28 March 23:00 UTC to 29 March 22:00 UTC.
  it.each([
    ["2026-03-28T22:59:59Z", "eerder", "later"],
    ["2026-03-28T23:00:00Z", "zelfde dag", "zelfde dag"],
    ["2026-03-29T21:59:59Z", "zelfde dag", "zelfde dag"],
    ["2026-03-29T22:00:00Z", "later", "eerder"],
  ])("K-01: %s is ten opzichte van 29 maart 2026: %s", (moment, verwacht, andersom) => {
    expect(compareMomenten(tijdstip(moment), dag)._unsafeUnwrap()).toBe(verwacht);
    expect(compareMomenten(dag, tijdstip(moment))._unsafeUnwrap()).toBe(andersom);
  });

  it("K-01: twee dagen: eerder, dezelfde, later", () => {
    const met = (ander: string) => compareMomenten(dag, datum(ander))._unsafeUnwrap();
    expect([met("2026-03-30"), met("2026-03-29"), met("2026-03-28")]).toEqual(["eerder", "zelfde dag", "later"]);
  });
});
