import { describe, expect, it } from "vitest";

import { evaluateBeeindigen } from "./evaluate-beeindigen.js";

describe("beëindigen", () => {
  it.each([
    ["opschorten", undefined, { toegestaan: false, code: "ZWAARWEGENDE_GROND_ONTBREEKT" }],
    ["opschorten", " ", { toegestaan: false, code: "ZWAARWEGENDE_GROND_ONTBREEKT" }],
    ["opschorten", "anders", { toegestaan: true }],
    ["voortijdig beëindigen", undefined, { toegestaan: false, code: "ZWAARWEGENDE_GROND_ONTBREEKT" }],
    ["voortijdig beëindigen", "ernstige bedreiging of intimidatie", { toegestaan: true }],
    ["beëindigen", undefined, { toegestaan: true }],
  ] as const)("W-63.2: %s met grond %s", (actie, grond, waarde) => {
    expect(evaluateBeeindigen(actie, grond).waarde).toEqual(waarde);
  });

  it("W-63.1: opschorten telt als voortijdig beëindigen, en zegt waarom", () => {
    const { stappen, bronnen } = evaluateBeeindigen("opschorten", undefined);
    expect(stappen).toEqual([
      { _tag: "SoortBepaald", voortijdig: true },
      { _tag: "GrondGetoetst", aanwezig: false },
    ]);
    expect(bronnen.map((bron) => bron.soort === "eis" && bron.eis)).toEqual(["63.1", "63.2"]);
  });

  it("W-63.1: gewoon beëindigen vraagt geen grond en noemt alleen die eis", () => {
    const { stappen, bronnen } = evaluateBeeindigen("beëindigen", undefined);
    expect(stappen).toEqual([{ _tag: "SoortBepaald", voortijdig: false }]);
    expect(bronnen.map((bron) => bron.soort === "eis" && bron.eis)).toEqual(["63.1"]);
  });
});
