import { describe, expect, it } from "vitest";

import { findVerschillen } from "./verschil.js";

const isGelijk = (verwacht: Parameters<typeof findVerschillen>[0], gekregen: Parameters<typeof findVerschillen>[1]): boolean =>
  findVerschillen(verwacht, gekregen).length === 0;

describe("findVerschillen", () => {
  it.each([
    ["gelijk", 40, 40, true],
    ["een miljoenste meer", 1, 1.000001, true],
    ["een miljoenste minder", 1, 0.999999, true],
    ["net meer dan een miljoenste", 1, 1.0000011, false],
    ["net meer dan een miljoenste, naar beneden", 1, 0.9999989, false],
    ["een miljoenste om nul heen", -0.0000005, 0.0000005, true],
    ["een miljoenste bij een groot bedrag", 12345678.123456, 12345678.123457, true],
    ["twee miljoenste bij een groot bedrag", 12345678.123456, 12345678.123458, false],
    ["een cent", 899.99, 900, false],
  ])("K-08: %s", (_geval, verwacht, gekregen, gelijk) => {
    expect(isGelijk({ percentage: verwacht }, { percentage: gekregen })).toBe(gelijk);
  });

  it.each([
    ["niets is iets anders dan afwezig", { a: null }, {}, false],
    ["niets is niets", { a: null }, { a: null }, true],
    ["niets is geen nul", { a: null }, { a: 0 }, false],
    ["nul is geen niets", { a: 0 }, { a: null }, false],
    ["een tekst is geen getal", { a: "1" }, { a: 1 }, false],
    ["een getal is geen ja", { a: 1 }, { a: true }, false],
    ["een lege lijst is niet afwezig", { a: [] }, {}, false],
    ["een lege lijst is geen leeg object", { a: [] }, { a: {} }, false],
    ["een veld van elk object telt niet", { toString: null }, {}, false],
    ["wat niet verwacht wordt, telt niet", { a: 1 }, { a: 1, b: 2 }, true],
    ["niets verwacht", {}, { b: 2 }, true],
  ])("K-10: %s", (_geval, verwacht, gekregen, gelijk) => {
    expect(isGelijk(verwacht, gekregen)).toBe(gelijk);
  });

  it("K-07: een lijst staat op volgorde, en een verschil noemt zijn plaats", () => {
    expect(findVerschillen({ dates: ["a", "b"] }, { dates: ["b", "a"] })).toEqual([
      { veld: "dates[0]", verwacht: "a", gekregen: "b" },
      { veld: "dates[1]", verwacht: "b", gekregen: "a" },
    ]);
    expect(findVerschillen({ dates: ["a"] }, { dates: ["a", "b"] })).toHaveLength(1);
    expect(findVerschillen({ deel: { a: 1 } }, { deel: { a: 2 } })).toEqual([{ veld: "deel.a", verwacht: 1, gekregen: 2 }]);
  });
});
