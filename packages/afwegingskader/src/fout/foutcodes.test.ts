import { hasReferenceData, readReferenceText, referenceDataNote } from "@wmo-kit/tooling-testing/reference-data";
import { describe, expect, it } from "vitest";

import { LEVENSLOPEN } from "../levenslopen.js";
import { EIGEN_FOUTCODES } from "./eigen-foutcodes.table.js";
import { ernstVan } from "./ernst-van.js";
import { ALLE_FOUTCODES, describeFout, isFoutcode } from "./foutcode.js";
import { FOUTCODES } from "./foutcodes.table.js";

const WOORD = /\{([^}]+)\}/gu;

describe("foutcodes", () => {
  it("lifecycle.md C: geen eigen code heet als een code van de lijst", () => {
    expect(Object.keys(EIGEN_FOUTCODES).filter((code) => code in FOUTCODES)).toEqual([]);
  });

  it("lifecycle.md C: elke zin is Nederlands, eindigt op een punt en noemt een eis", () => {
    for (const [code, { tekst, eisen }] of Object.entries(ALLE_FOUTCODES)) {
      expect(tekst, code).toMatch(/^[A-Z].*\.$/u);
      expect(eisen.every((eis) => /^[WD]-(?:fn)?[0-9]+/u.test(eis)), code).toBe(true);
    }
  });

  it("lifecycle.md C: woorden worden ingevuld, en wat niet gegeven is blijft staan", () => {
    expect(describeFout("TERMIJN_OVERSCHREDEN", { datum: "5 maart 2026" })).toBe("De termijn is verstreken op 5 maart 2026. Geef een reden op; de hulp gaat door.");
    expect(describeFout("STAP_NIET_AFGEROND")).toBe("Rond eerst stap {n} van het stappenplan af.");
  });

  it("lifecycle.md C: een verstreken termijn waarschuwt en een ontbrekend onderzoek blokkeert", () => {
    expect([ernstVan("TERMIJN_OVERSCHREDEN"), ernstVan("ONDERZOEK_VEREIST"), ernstVan("NORM_ONBEKEND")]).toEqual(["waarschuwing", "blok", "toelichting"]);
    expect([isFoutcode("ONDERZOEK_VEREIST"), isFoutcode("toString"), isFoutcode("")]).toEqual([true, false, false]);
  });

  it("lifecycle.md C: van elke code is de ernst die van haar rij", () => {
    expect(Object.entries(ALLE_FOUTCODES).filter(([code, { ernst }]) => !isFoutcode(code) || ernstVan(code) !== ernst)).toEqual([]);
  });

  it("lifecycle.md C: elke eigen code is van een wachter", () => {
    const gebruikt = new Set([...LEVENSLOPEN.values()].flatMap(({ rijen }) => rijen.flatMap(({ wachters }) => wachters.map(({ code }) => code))));
    expect(Object.keys(EIGEN_FOUTCODES).filter((code) => isFoutcode(code) && !gebruikt.has(code))).toEqual([]);
  });
});

describe.skipIf(!hasReferenceData)(`foutcodes van de bron${referenceDataNote}`, () => {
  const bron = hasReferenceData ? readReferenceText("requirements", "lifecycle.md").split("# C. Errors")[1] ?? "" : "";
  const rijen = [...bron.matchAll(/^\| ([A-Z0-9_]+) \| (\w+) \| (.+?) \| (.+?) \|$/gmu)];

  it("lifecycle.md C: de codes, de zwaarte en de zinnen zijn die van de bron", () => {
    expect(rijen.length).toBeGreaterThan(80);
    expect(rijen.map(([, code]) => code).sort()).toEqual(Object.keys(FOUTCODES).sort());
    const ernst: Readonly<Record<string, string>> = { block: "blok", warn: "waarschuwing", info: "toelichting" };
    for (const [, code = "", zwaarte = "", tekst = "", eisen = ""] of rijen) {
      if (!isFoutcode(code)) continue;
      const rij = ALLE_FOUTCODES[code];
      expect([rij.ernst, rij.tekst.replaceAll(WOORD, "{}"), rij.eisen.join(", ")], code).toEqual([ernst[zwaarte], tekst.replaceAll(WOORD, "{}"), eisen]);
    }
  });
});
