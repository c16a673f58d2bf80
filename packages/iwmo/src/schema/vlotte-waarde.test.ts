import { describe, expect, it } from "vitest";

import { WAARDEN } from "../../test/waarden.table.js";
import * as typen from "../release-3-2/basistypen.table.js";
import { encodeUtf8 } from "../xml/utf8.js";
import { endOfPlain } from "../xml/text.js";
import { parseGeheelGetal } from "./geheel-getal.js";
import { normaliseTekst, toetsWaarde } from "./toets-waarde.js";
import { compileVlotteWaarde } from "./vlotte-waarde.js";

const plat = WAARDEN.filter((tekst) => endOfPlain(encodeUtf8(tekst), 0) === tekst.length);

describe("De vlotte weg", () => {
  it.each(Object.values(typen))("XSD: $naam laat langs de vlotte weg niets door wat de volledige toets afkeurt, en geeft dezelfde waarde", (type) => {
    const vlot = compileVlotteWaarde(type);
    for (const tekst of plat) {
      const waarde = vlot(encodeUtf8(tekst), 0, tekst.length);
      if (waarde === undefined) continue;
      expect([tekst, toetsWaarde(type, normaliseTekst(type, tekst))]).toEqual([tekst, undefined]);
      expect(waarde).toBe(type.basis === "integer" ? parseGeheelGetal(tekst) : normaliseTekst(type, tekst));
    }
  });

  it("XSD: gewone waarden gaan langs de vlotte weg", () => {
    const waarden = [[typen.LDT_DATUM, "2024-02-29"], [typen.LDT_TIJD, "23:59:59"], [typen.LDT_VOLUME, "4"], [typen.LDT_NAAM, "Jansen"], [typen.LDT_LAND_CODE, "NL"]] as const; // prettier-ignore
    expect(waarden.map(([type, tekst]) => compileVlotteWaarde(type)(encodeUtf8(tekst), 0, tekst.length))).toEqual(["2024-02-29", "23:59:59", 4, "Jansen", "NL"]);
  });
});
