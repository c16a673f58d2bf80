import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { checkWachtwoord, type Wachtwoordreden } from "./check-wachtwoord.js";

const EIGEN = ["j.jansen", "Jo Jansen", "dagbesteding"];

describe("NIST 3.1.1.2: een wachtwoord is lang en niet te verwachten", () => {
  it.each<[string, readonly Wachtwoordreden[]]>([
    ["paard nietje batterij", []],
    ["vier woorden is genoeg", []],
    ["ongebruikelijk", ["teKort"]],
    ["ongebruikelijke", []],
    ["🐎🐎🐎 zes paarden op stal", []],
    ["een zin met spaties, punten en één accent", []],
    ["", ["teKort", "herhaling", "reeks"]],
    ["aaaaaaaaaaaaaaaaaa", ["herhaling", "reeks"]],
    ["geitgeitgeitgeit", ["herhaling"]],
    ["abcdefghijklmnopq", ["reeks"]],
    ["1234567890123456", ["reeks"]],
    ["wachtwoord2026!!", ["bekendWoord"]],
    ["WELKOM-nijmegen-01", ["bekendWoord"]],
    ["Zomer2026Zomer2026", ["herhaling", "bekendWoord"]],
    ["Jo.Jansen.1984.06", ["bekendWoord"]],
    ["Dagbestéding2026", ["bekendWoord"]],
    ["83649201746352819", []],
    ["abcd\u0000efgh kaasbroodje", ["onleesbaar"]],
    ["half paar \ud800 kaasbroodje", ["onleesbaar"]],
  ])("NIST 3.1.1.2: %j geeft %j", (wachtwoord, redenen) => {
    expect(checkWachtwoord(wachtwoord, EIGEN)).toEqual(redenen);
  });

  it("NIST 3.1.1.2: elk teken telt één keer, hoe het ook is opgeslagen", () => {
    expect(checkWachtwoord("é".normalize("NFD").repeat(2) + "kaasbroodjes", [])).toEqual(["teKort"]);
    expect(checkWachtwoord("🐎kaasbroodjesop", [])).toEqual([]);
  });

  it("NIST 3.1.1.2: 64 tekens mag altijd, meer dan 256 nooit", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{64}$/), (tekst) => !checkWachtwoord(tekst, []).includes("teLang")),
      { numRuns: 50 },
    );
    expect(checkWachtwoord("kaasbroodje ".repeat(22), [])).toEqual(["teLang"]);
  });

  it("NIST 3.1.1.2: geen regel over hoofdletters, cijfers of leestekens: willekeurige tekens zijn goed", () => {
    for (const tekens of ["abcdefghijklmnopqrstuvwxyz", "0123456789", "!@#$%^&*()_+-=[]{};:,.<>?"])
      fc.assert(
        fc.property(fc.string({ unit: fc.constantFrom(...tekens), minLength: 24, maxLength: 24 }), (tekst) => {
          fc.pre(new Set(tekst).size >= 8);
          expect(checkWachtwoord(tekst, [])).toEqual([]);
        }),
      );
  });
});
