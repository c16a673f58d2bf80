import { describeDuur } from "@wmo-kit/domain";
import { describe, expect, it } from "vitest";

import { DAGBESTEDING_TERMIJNEN } from "../src/termijn/dagbesteding.table.js";
import { FEITEN } from "../src/termijn/feit.table.js";
import { uitleg } from "./readme-voorbeeld.js";
import { readmeBlok, readmeTermijnen, voorbeeldbron } from "./readme.js";

describe("README", () => {
  it("D-11.3, D-12.5, D-20.4: het voorbeeld is de code die hier draait, en geeft de getoonde tekst", () => {
    expect(readmeBlok("ts")).toBe(voorbeeldbron());
    expect(readmeBlok("text")).toBe(`${uitleg.join("\n\n")}\n`);
  });

  it("D-11.3, D-12.5, D-20.4: de tabel noemt elke rij met zijn lengte, feiten, venster en eis", () => {
    const regels = DAGBESTEDING_TERMIJNEN.map(({ id, titel, vergelijking, waarde, aanvang, einde, geldigheid, bron }) =>
      ["", id, titel, `${vergelijking} ${describeDuur(waarde)}`, FEITEN[aanvang], FEITEN[einde], geldigheid.begindatum, bron.soort === "eis" ? `eis ${bron.eis}` : "", ""]
        .join(" | ")
        .trim(),
    );
    expect(readmeTermijnen()).toEqual(regels);
  });
});
