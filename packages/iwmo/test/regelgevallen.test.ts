import { hasReferenceData, referenceDataNote } from "@wmo-kit/tooling-testing/reference-data";
import { describe, expect, it } from "vitest";

import { validateBericht } from "../src/index.js";
import { leesRegelgeval, REGELGEVALLEN } from "./regelgevallen.js";

const niveau1 = REGELGEVALLEN.filter(({ level }) => level === 1);

describe.skipIf(!hasReferenceData)(`Regelgevallen van niveau 1${referenceDataNote}`, () => {
  it.runIf(hasReferenceData).each(niveau1)("$case: het foute bericht breekt precies $expects", ({ fail, expects, ok }) => {
    expect(validateBericht(leesRegelgeval(fail)).map(({ rule }) => rule)).toEqual(expects);
    expect(validateBericht(leesRegelgeval(ok))).toEqual([]);
  });

  it("XSD: er zijn 31 paren van niveau 1", () => {
    expect(niveau1).toHaveLength(31);
  });

  it("XSD: alle goede berichten, en alle berichten die pas op niveau 2 fout zijn, hebben op niveau 1 geen bevinding", () => {
    const goed = [...REGELGEVALLEN.map(({ ok }) => ok), ...REGELGEVALLEN.filter(({ level }) => level > 1).map(({ fail }) => fail)];
    expect(goed.length).toBeGreaterThan(200);
    expect(goed.filter((naam) => validateBericht(leesRegelgeval(naam), { niveau: 1 }).length > 0)).toEqual([]);
  });
});
