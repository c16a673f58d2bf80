import { describe, expect, it } from "vitest";

import { validateBericht } from "../src/index.js";
import { REGELPAREN_DECLARATIE, REGELPAREN_TOEWIJZING } from "./regelparen.table.js";
import { wijzig } from "./wijzig.js";

describe("Eigen paren van niveau 2: net goed en net fout", () => {
  it.each([...REGELPAREN_TOEWIJZING, ...REGELPAREN_DECLARATIE])("$code: $zin ($bericht)", ({ bericht, goed, fout, bevindingen }) => {
    expect(validateBericht(wijzig(bericht, goed))).toEqual([]);
    const gevonden = validateBericht(wijzig(bericht, fout));
    expect(gevonden.map(({ rule, path }) => `${rule} ${path}`).sort()).toEqual([...bevindingen].sort());
    expect(gevonden.filter(({ level, retourcode }) => level !== 2 || retourcode !== "0001")).toEqual([]);
  });
});
