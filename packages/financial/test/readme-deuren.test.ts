import { readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { parseJaarrekening } from "../src/jaarrekening/jaarrekening.js";
import { writeCsvSjabloon } from "../src/sjabloon/index.js";
import { kaart, toetsBestand } from "./readme-deuren-voorbeeld.js";
import { readmeTekst } from "./readme.js";

const [, sectie = ""] = readmeTekst.split("## Template, years, map, report");
const blokken = [...sectie.matchAll(/```(ts|text)\n([\s\S]*?)```/g)];

describe("README, de andere deuren", () => {
  it("D-24.1.d: het voorbeeld is de code die hier draait, en geeft wat er staat", () => {
    expect(blokken[0]?.[2]).toBe(readFileSync(new URL("./readme-deuren-voorbeeld.ts", import.meta.url), "utf8"));
    const jaar = parseJaarrekening({
      rechtspersoon: "Zorg BV",
      boekjaar: { begindatum: "2025-01-01", einddatum: "2025-12-31" },
      balans: { eigenVermogen: 10_000_00, kapitaal: 10_000_00, liquideMiddelen: 20_000_00, totaalActiva: 100_000_00, totaalPassiva: 100_000_00 },
    })._unsafeUnwrap();
    // 10.000 + 12.500 over 100.000 + 12.500 is one fifth.
    expect(blokken[1]?.[2]).toBe(`${toetsBestand(writeCsvSjabloon([jaar]), "2026-07-01").join("\n")}\n\n${kaart}`);
    expect(blokken[1]?.[2]).toContain("1250000 eurocent");
  });
});
