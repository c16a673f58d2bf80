import { describe, expect, it } from "vitest";

import { listDekking } from "./dekking.js";
import { describeRegel } from "./describe-regel.js";

const codes = listDekking()
  .filter(({ niveaus, stand }) => stand !== "alleenIjw" && (niveaus.includes(2) || niveaus.includes(3) || niveaus.includes(4)))
  .map(({ code }) => code);

describe("Uitleg bij een regel", () => {
  it("XSLT: elke regel van niveau 2, 3 en 4 heeft een eigen zin, die zegt wat er mis is en wat er moet gebeuren", () => {
    const zinnen = codes.map(describeRegel);
    expect(codes).toHaveLength(115);
    expect(zinnen.filter((zin) => zin.startsWith("De gegevens passen niet bij regel"))).toEqual([]);
    expect(new Set(zinnen).size).toBe(115);
    expect(zinnen.filter((zin) => !/^\p{Lu}.*\. .*\.$/u.test(zin))).toEqual([]);
  });

  it("TR000: een onbekende regel wordt bij zijn code genoemd", () => {
    expect(describeRegel("TR000")).toContain("TR000");
  });
});
